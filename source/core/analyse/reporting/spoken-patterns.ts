import { contains, overlaps } from '../../text/range.ts';
import { tokensWithin } from '../attribution/lookup.ts';
import { FRONTING, PREPOSITIONS, RELATIVES } from '../grammar/closed-classes.ts';
import { endOfRun, isAnyOf, phraseAt, startOfRun, withApposition } from '../grammar/noun-phrase.ts';
import { ADP, ADV, AUX, PRON, PROPN, SCONJ, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, rangeOf, run, wordAt } from '../grammar/token.ts';
import { isDay } from '../grammar/when.ts';
import { isRole } from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { JudgedMarks } from '../quotes/marks.ts';
import { attributionIn, byStart, type Reported } from '../reported.ts';
import { confidenceOf, LEAD_INS } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { headline, headlineVerb } from './headlines.ts';
import { endOf, isMark, maySpeak, type Pattern, type Spoken } from './pattern.ts';

const LEAD_IN_STARTS = new Set(LEAD_INS.map(({ words: [first] }) => first));

/** The words that lead to a source ("per", "in the words of") and begin at a token, and their rule. */
const leadInAt = (tokens: Tokens, at: number): (typeof LEAD_INS)[number] | undefined =>
  LEAD_IN_STARTS.has(lowerAt(tokens, at))
    ? LEAD_INS.find(({ words }) => words.every((word, index) => lowerAt(tokens, at + index) === word))
    : undefined;

/** "Per the ministry, the dam is safe.", "In the words of Ada Holm, it was over." */
const opened: Pattern = (tokens, sentence) => {
  const leadIn = leadInAt(tokens, sentence.first);
  if (!leadIn) return undefined;
  const from = sentence.first + leadIn.words.length;
  const source = phraseAt(tokens, from, sentence.last);
  if (!source || lowerAt(tokens, source.last) !== ',' || !maySpeak(tokens, source)) return undefined;
  const content = run(source.last + 1, endOf(tokens, sentence));
  return { cue: run(sentence.first, from), source, content, rule: leadIn.rule };
};

/** "The dam is safe, per the ministry.", "It was “a mess”, in the words of Ada Holm." */
const closed: Pattern = (tokens, sentence) => {
  const end = endOf(tokens, sentence);
  for (let at = end - 2; at > sentence.first + 1; at--) {
    const leadIn = leadInAt(tokens, at);
    if (!leadIn) continue;
    // A comma inside closing marks is one as well: “a mess,” in the words of ...
    const comma = [at - 1, at - 2].find((before) => lowerAt(tokens, before) === ',');
    if (comma === undefined || (comma === at - 2 && !/^["”’']$/.test(wordAt(tokens, at - 1)))) continue;
    const from = at + leadIn.words.length;
    const source = phraseAt(tokens, from, end);
    if (source?.last !== end || !maySpeak(tokens, source)) continue;
    return {
      cue: run(at, from),
      source,
      content: run(sentence.first, comma === at - 1 ? comma : at),
      rule: leadIn.rule,
    };
  }
  return undefined;
};

/** Verbs that report what a whole clause tells before them. */
const TELLING = wordSet(
  'said says say reported reports announced wrote writes claimed claims insisted insists argued confirmed noted explained recalled estimated predicted predicts warned warns alleged revealed concluded',
);
/** Words that open a clause which only says when or how. */
const FRONTS = wordSet(FRONTING, PREPOSITIONS, 'as so if how why what');
/** Tokens behind the verb that say when or where it was said. */
const LONGEST_WHERE = 8;

/** What may follow a comma behind a verb that stands last, when all that was said stands before. */
const ADDS_TO_IT = wordSet('adding noting citing who');

type Teller = { readonly source: Run; readonly verb: number; readonly last: number };

/** Who tells right behind a comma, and the verb: "a soldier who fought there said", "warned Ada Holm". */
const tellerAt = (tokens: Tokens, at: number, end: number): Teller | undefined => {
  const isTelling = (verb: number): boolean =>
    TELLING.has(lowerAt(tokens, verb)) && hasTag(tokens, verb, VERB);
  const isInverted = isTelling(at);
  const phrase = RELATIVES.has(lowerAt(tokens, at))
    ? undefined
    : phraseAt(tokens, isInverted ? at + 1 : at, end);
  if (!phrase || !/\p{L}/u.test(wordAt(tokens, phrase.first)) || !maySpeak(tokens, phrase)) return undefined;
  const whole = withApposition(tokens, phrase, end);
  if (isInverted) return { source: whole, verb: at, last: whole.last };
  const isWho = lowerAt(tokens, phrase.last) === 'who';
  const verb = isWho
    ? startOfRun(end, phrase.last + 1, (i) => !isTelling(i)) - 1
    : endOfRun(phrase.last, end, (i) => hasTag(tokens, i, ADV));
  const source = isWho ? run(phrase.first, verb) : phrase;
  return isTelling(verb) ? { source, verb, last: verb + 1 } : undefined;
};

/** Whether nothing but when, where and what somebody is follows a teller: "on Monday", ", adding", ", the minister". */
const isAtEnd = (tokens: Tokens, { source, verb, last }: Teller, end: number): boolean => {
  const close = endOfRun(last, end, (at) => !/^[,;]$/.test(lowerAt(tokens, at)));
  const isComma = close < end && lowerAt(tokens, close) === ',';
  return (
    close - last <= LONGEST_WHERE &&
    !isAnyOf(last, close, (at) => hasTag(tokens, at, VERB, AUX, SCONJ)) &&
    (last === close ||
      isDay(tokens, last) ||
      hasTag(tokens, last, ADP, ADV, SCONJ) ||
      /^(?:late|early|last|this|who)$/.test(lowerAt(tokens, last))) &&
    (!isComma || source.first > verb || ADDS_TO_IT.has(lowerAt(tokens, close + 1)))
  );
};

/** "The general has lost two towns, a soldier who fought there said on Monday.", "... , warned Ada Holm, the minister." */
const trailing: Pattern = (tokens, sentence) => {
  const { first } = sentence;
  const end = endOf(tokens, sentence);
  if (hasTag(tokens, first, VERB) || !/^\p{L}/u.test(wordAt(tokens, first))) return undefined;
  // "KARVEN (Staff) - Shelling hit a bakery": a dateline is not what was said.
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(wordAt(tokens, first))) return undefined;
  const isComma = (at: number): boolean => lowerAt(tokens, at) === ',';
  const opening = endOfRun(first, end, (at) => !isComma(at));
  for (let comma = end - 1; comma >= opening; comma--) {
    const teller = isComma(comma) ? tellerAt(tokens, comma + 1, end) : undefined;
    if (!teller) continue;
    // "John Dale of Ohio, who lost in May, said the party deserved better": who speaks may stand before.
    const clause = teller.source.first > teller.verb ? opening : comma;
    // "In May, the dam broke, she said": what only says when or how is no part of it, but "To win, he needs luck" is.
    const opens = FRONTS.has(lowerAt(tokens, first));
    const hasVerb = isAnyOf((opens ? opening : first) + 1, clause, (at) => hasTag(tokens, at, VERB, AUX));
    return hasVerb && isAtEnd(tokens, teller, end)
      ? {
          cue: run(teller.verb, teller.verb + 1),
          source: teller.source,
          content: run(opens && lowerAt(tokens, first) !== 'to' ? opening + 1 : first, comma),
          rule: 'end-of-sentence',
        }
      : undefined;
  }
  return undefined;
};

/** "For Ada Holm, it was “a joy”." */
const forSomebody: Pattern = (tokens, sentence) => {
  if (lowerAt(tokens, sentence.first) !== 'for') return undefined;
  const source = phraseAt(tokens, sentence.first + 1, sentence.last);
  if (!source || lowerAt(tokens, source.last) !== ',') return undefined;
  if (!hasTag(tokens, source.first, PROPN, PRON) && !isRole(lowerAt(tokens, source.last - 1)))
    return undefined;
  const subject = source.last + 1;
  const isClause =
    /^(?:it|this|that|they|he|she)$/.test(lowerAt(tokens, subject)) && hasTag(tokens, subject + 1, AUX, VERB);
  const isMarked = /^["“‘]$/.test(wordAt(tokens, subject + 2));
  const content = run(subject, endOf(tokens, sentence));
  return isClause && isMarked
    ? { cue: run(sentence.first, sentence.first + 1), source, content, rule: 'for-somebody' }
    : undefined;
};

const PUTS =
  /^(?:puts?|describe[sd]?|sums?|summed|characteri[sz]e[sd]?|explains|explained|remembers?|remembered|recall(?:s|ed)?|sees?|saw)$/;

/** "“A joy,” is how Ada Holm, a florist, puts it." */
const howSomebodyPutsIt: Pattern = (tokens, sentence) => {
  if (!isMark(tokens, sentence.first)) return undefined;
  for (let how = sentence.first + 3; how < sentence.last - 2; how++) {
    if (lowerAt(tokens, how) !== 'how' || !/^(?:is|was)$/.test(lowerAt(tokens, how - 1))) continue;
    const close = lowerAt(tokens, how - 2) === ',' ? how - 3 : how - 2;
    const phrase = phraseAt(tokens, how + 1, sentence.last);
    const source = phrase && withApposition(tokens, phrase, sentence.last);
    const verb = source && (lowerAt(tokens, source.last) === ',' ? source.last + 1 : source.last);
    if (!source || !verb || !isMark(tokens, close) || !PUTS.test(lowerAt(tokens, verb))) return undefined;
    return {
      cue: run(verb, verb + 1),
      source,
      content: run(sentence.first, close + 1),
      rule: 'how-somebody-puts-it',
    };
  }
  return undefined;
};

/** Hand-written patterns of speech without a verb that reports it; a new one is a row here and a rule in the table; words that lead to a source are only a rule. */
const PATTERNS: readonly Pattern[] = [
  opened,
  closed,
  trailing,
  forSomebody,
  howSomebodyPutsIt,
  headlineVerb,
  headline,
];

/**
 * Adds what the patterns find to what is reported already. What has a cue of its own stays, and takes precedence where it
 * tells the same words; quotations without a cue that lie within what a pattern finds are part of it.
 */
export const withSpoken = (
  tokens: Tokens,
  marks: readonly JudgedMarks[],
  reported: readonly Reported[],
): readonly Reported[] => {
  const outer = marks.filter(({ depth }) => depth === 0);
  const found = tokens.sentences.flatMap((sentence): Reported[] => {
    const spoken = PATTERNS.reduce<Spoken | undefined>(
      (one, find) => one ?? find(tokens, sentence),
      undefined,
    );
    if (!spoken || spoken.content.last - spoken.content.first < 2) return [];
    const { content, rule } = spoken;
    const span = rangeOf(tokens, content.first, content.last);
    const inside = outer.flatMap(({ range }) => (contains(span, range) ? [range] : []));
    const isDirect = inside.some(({ start, end }) => start <= span.start + 1 && end >= span.end - 1);
    return [
      {
        kind: isDirect ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect',
        spans: isDirect ? inside : [span],
        marks: inside,
        ...attributionIn(tokens, spoken),
        rule,
        confidence: confidenceOf(rule),
      },
    ];
  });
  const isSame = (one: Reported, { spans }: Reported): boolean =>
    spans.some((span) => one.spans.some((own) => span.start <= own.start + 5 && own.start < span.end));
  // The form of a headline tells more than words beside its marks do.
  const isFirm = (one: Reported, { cue, source, rule }: Reported): boolean =>
    one.rule === 'headline'
      ? rule === 'learned' && source !== undefined && (!one.source || overlaps(source, one.source))
      : cue !== undefined;
  // "The minister has shut two wards, a nurse said": the same report read with its two sides exchanged.
  const isReversed = (one: Reported, { cue, spans }: Reported): boolean =>
    cue !== undefined &&
    one.cue !== undefined &&
    overlaps(cue, one.cue) &&
    spans.some((span) => one.source !== undefined && overlaps(span, one.source));
  // "The editor got cross and said: “And this …”, she said": who leads in says it, and it is told once.
  const isLedIn = ({ rule, marks: [mark] }: Reported): boolean => {
    if (rule !== 'end-of-sentence' || !mark) return false;
    const [opening] = tokensWithin(tokens, mark);
    const isAfterColon = wordAt(tokens, opening - 1) === ':';
    return (
      isAfterColon && reported.some(({ cue, spans }) => cue && spans.some((span) => overlaps(span, mark)))
    );
  };
  const fresh = found.filter(
    (one) =>
      !isLedIn(one) &&
      !reported.some((other) => isFirm(one, other) && isSame(one, other) && !isReversed(one, other)),
  );
  const isPart = (other: Reported): boolean =>
    fresh.some(
      (one) =>
        isReversed(one, other) ||
        (!isFirm(one, other) &&
          other.spans.every((span) => one.spans.some((own) => overlaps(own, span))) &&
          (one.rule === 'headline' ||
            other.spans.every((span) => one.spans.some((own) => contains(own, span))))),
    );
  return fresh.length === 0 ? reported : [...reported.filter((one) => !isPart(one)), ...fresh].sort(byStart);
};
