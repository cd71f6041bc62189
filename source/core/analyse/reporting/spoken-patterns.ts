import { contains, overlaps } from '../../text/range.ts';
import { tokensWithin } from '../attribution/lookup.ts';
import { FRONTING, PREPOSITIONS } from '../grammar/closed-classes.ts';
import { isAnyOf, phraseAt, startOfRun, withApposition } from '../grammar/noun-phrase.ts';
import { AUX, PRON, PROPN, PUNCT, SCONJ, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, rangeOf, run, wordAt } from '../grammar/token.ts';
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

/** Verbs that report what a whole sentence tells before them. */
const TELLING = wordSet(
  'said says reported reports announced wrote writes claimed claims insisted argued confirmed noted explained recalled estimated predicted warned alleged',
);
/** Words that open a clause which only says when or how. */
const FRONTS = wordSet(FRONTING, PREPOSITIONS, 'as so if how why what');
/** Tokens behind the verb that say when or where it was said. */
const LONGEST_WHERE = 6;

/** "The general has lost two towns, a soldier who fought there said on Monday." */
const trailing: Pattern = (tokens, sentence) => {
  const { first } = sentence;
  const end = endOf(tokens, sentence);
  if (FRONTS.has(lowerAt(tokens, first)) || /ing$/.test(lowerAt(tokens, first)) || isMark(tokens, first))
    return undefined;
  // "KARVEN (Staff) - Shelling hit a bakery": a dateline is not what was said.
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(wordAt(tokens, first))) return undefined;
  const comma = startOfRun(end, first + 1, (at) => lowerAt(tokens, at) !== ',') - 1;
  const hasVerb = isAnyOf(first + 1, comma, (at) => hasTag(tokens, at, VERB, AUX));
  const phrase = hasVerb ? phraseAt(tokens, comma + 1, end) : undefined;
  if (!phrase || !/\p{L}/u.test(wordAt(tokens, phrase.first)) || !maySpeak(tokens, phrase)) return undefined;
  const verb = lowerAt(tokens, phrase.last) === 'who' ? lastTelling(tokens, phrase.last, end) : phrase.last;
  if (!TELLING.has(lowerAt(tokens, verb)) || !hasTag(tokens, verb, VERB) || end - verb - 1 > LONGEST_WHERE)
    return undefined;
  if (isAnyOf(verb + 1, end, (at) => hasTag(tokens, at, VERB, AUX, SCONJ, PUNCT))) return undefined;
  return {
    cue: run(verb, verb + 1),
    source: run(phrase.first, verb),
    content: run(first, comma),
    rule: 'end-of-sentence',
  };
};

const lastTelling = (tokens: Tokens, from: number, to: number): number =>
  startOfRun(to, from + 1, (at) => !TELLING.has(lowerAt(tokens, at))) - 1;

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
