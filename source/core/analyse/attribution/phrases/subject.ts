import type { Range } from '../../../text/range.ts';
import { BREAKS, CLAUSE, FRONTING, RELATIVES } from '../../grammar/closed-classes.ts';
import { ADV, AUX, CCONJ, SCONJ, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, rangeOf, sentenceAt, tagAt, wordAt } from '../../grammar/token.ts';
import { isDay } from '../../grammar/when.ts';
import { wordSet } from '../../lexicon/lists.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Reported } from '../../reported.ts';
import type { RuleId } from '../../rules/rules.ts';
import type { Sentence, Tokens } from '../../tokens/tokens.ts';
import { tokensWithin } from '../lookup.ts';

const REACH = 40;

/** The words that may stand for a source nothing reports, and how they were found. */
export type Guess = {
  readonly source: Range;
  readonly rule: RuleId;
  /** Whether only one person will do. */
  readonly isOnePerson: boolean;
};

/**
 * For a quotation without a source: the subject of the sentence it is a part of ("Rubio bemoaned that people “hate each
 * other”"), or of the one before, where that leads up to it and quotes nobody. `undefined` where there is none.
 */
export const guessSource = (
  tokens: Tokens,
  said: Reported,
  isQuoting: (sentence: number) => boolean,
): Guess | undefined => {
  const span = said.spans[0];
  if (!span) return undefined;
  const [first] = tokensWithin(tokens, span);
  const sentence = sentenceAt(tokens, first);
  if (!sentence) return undefined;
  const end = said.spans.at(-1)?.end ?? span.end;
  const tail = reportedAtEnd(tokens, tokensWithin(tokens, { start: span.start, end })[1]);
  if (tail) return { source: tail, rule: 'subject-at-end', isOnePerson: false };
  const before = subjectBetween(tokens, sentence.first, Math.min(first, sentence.last));
  if (before) return { source: before, rule: 'own-subject', isOnePerson: false };
  const index = (tokens.sentenceOf[first] ?? 0) - 1;
  const previous = tokens.sentences[index];
  if (first !== sentence.first || !previous || isQuoting(index)) return undefined;
  const source = subjectBetween(tokens, previous.first, previous.last);
  if (!source) return undefined;
  if (endsInColon(tokens, previous)) return { source, rule: 'subject-before-colon', isOnePerson: false };
  return {
    source,
    rule: previous.block === sentence.block ? 'previous-subject' : 'previous-paragraph',
    isOnePerson: true,
  };
};

/** "The US wants to make sure “it does not come to that” by mistake, he told reporters.": the report at a sentence's end. */
const reportedAtEnd = (tokens: Tokens, from: number): Range | undefined => {
  const sentence = sentenceAt(tokens, from - 1);
  const to = Math.min(sentence?.last ?? from, from + REACH);
  for (let at = from; at < to; at++) {
    if (lowerAt(tokens, at) !== ',') continue;
    let verb = at + 1;
    while (
      verb < (sentence?.last ?? verb) &&
      verb - at < 8 &&
      !BREAKS.has(lowerAt(tokens, verb)) &&
      !isVerb(tokens, verb)
    )
      verb += 1;
    if (verb === at + 1 || !isVerb(tokens, verb) || !REPORTING_VERBS.has(lowerAt(tokens, verb))) continue;
    const found = phraseBefore(tokens, at + 1, verb);
    if (found !== 'relative' && found) return found;
  }
  return undefined;
};

const endsInColon = (tokens: Tokens, { last }: Sentence): boolean => wordAt(tokens, last - 1) === ':';

/** The subject of the first main verb between two tokens. */
const subjectBetween = (tokens: Tokens, from: number, to: number): Range | undefined => {
  let start = from;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (!isVerb(tokens, at)) continue;
    // "Reprising one of her favourite lines, the senator ...": what opens with a participle has its subject behind the comma.
    if (at === start && /(?:ing|ed)$/.test(lowerAt(tokens, at))) {
      at = nextComma(tokens, at, to);
      start = at + 1;
      continue;
    }
    // "When it rained, the senator ...": a clause in front, the quotation not in it, has a subject of its own.
    const comma = nextComma(tokens, at, to);
    if (FRONTING.has(lowerAt(tokens, start)) && comma < to && nextComma(tokens, start, at) === at) {
      at = comma;
      start = comma + 1;
      continue;
    }
    const found = phraseBefore(tokens, start, at);
    if (found === 'relative') {
      at = nextComma(tokens, at, to);
      continue;
    }
    return found;
  }
  return undefined;
};

/** What people do before they speak; the tagger takes some for nouns: "Holm smiles at this." */
const GESTURES = wordSet(
  'smiles laughs nods shrugs grins sighs pauses winces frowns beams chuckles hesitates blinks snorts groans',
);

const isVerb = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, VERB, AUX) || GESTURES.has(lowerAt(tokens, at));

const nextComma = (tokens: Tokens, from: number, to: number): number => {
  let at = from;
  while (at < to && lowerAt(tokens, at) !== ',') at += 1;
  return at;
};

/** The noun phrase right before a verb, parentheses in commas passed over. */
const phraseBefore = (tokens: Tokens, from: number, verb: number): Range | 'relative' | undefined => {
  let end = verb;
  // "The company today announced": neither an adverb nor a day is the subject.
  while (end > from && (tagAt(tokens, end - 1) === ADV || isDay(tokens, end - 1))) end -= 1;
  for (
    let hops = 0;
    hops < 2 && end - 1 > from && (lowerAt(tokens, end - 1) === ',' || lowerAt(tokens, end - 1) === ')');
    hops++
  ) {
    const opener = lowerAt(tokens, end - 1) === ')' ? '(' : ',';
    let at = end - 2;
    while (at > from && lowerAt(tokens, at) !== opener) at -= 1;
    if (at <= from) break;
    end = at;
  }
  if (RELATIVES.has(lowerAt(tokens, end - 1)) && end - 1 > from) return 'relative';
  let start = end;
  while (start > from && end - start < REACH) {
    const word = lowerAt(tokens, start - 1);
    const tag = tagAt(tokens, start - 1);
    if (BREAKS.has(word) || tag === SCONJ || (tag === CCONJ && word !== 'and') || isVerb(tokens, start - 1))
      break;
    if (CLAUSE.has(word) && start < end) break;
    start -= 1;
  }
  return start < end ? rangeOf(tokens, start, end) : undefined;
};
