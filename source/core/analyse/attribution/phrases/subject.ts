import type { Range } from '../../../text/range.ts';
import { BREAKS, FRONTING } from '../../grammar/closed-classes.ts';
import { endOfRun, isVerb, phraseAt, startOfRun, subjectBefore } from '../../grammar/noun-phrase.ts';
import { lowerAt, rangeOf, sentenceAt, sentenceBefore, wordAt } from '../../grammar/token.ts';
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
};

/**
 * For a quotation without a source: the subject of the sentence it is a part of ("Rubio bemoaned that people “hate each
 * other”"), or of the one before, where that leads up to it and quotes nobody. `undefined` where there is none.
 */
export const guessSource = (tokens: Tokens, said: Reported): Guess | undefined => {
  const span = said.spans[0];
  if (!span) return undefined;
  const [first] = tokensWithin(tokens, span);
  const sentence = sentenceAt(tokens, first);
  if (!sentence) return undefined;
  const end = said.spans.at(-1)?.end ?? span.end;
  const fronted = subjectOfParticiple(tokens, said, tokensWithin(tokens, { start: span.start, end })[1]);
  if (fronted) return { source: fronted, rule: 'subject-at-end' };
  const tail = reportedAtEnd(tokens, tokensWithin(tokens, { start: span.start, end })[1]);
  if (tail) return { source: tail, rule: 'subject-at-end' };
  const before = subjectBetween(tokens, sentence.first, Math.min(first, sentence.last));
  if (before) return { source: before, rule: 'own-subject' };
  const previous = sentenceBefore(tokens, first);
  if (first !== sentence.first || !previous || !endsInColon(tokens, previous)) return undefined;
  const source = subjectBetween(tokens, previous.first, previous.last);
  return source && { source, rule: 'subject-before-colon' };
};

/** "While denouncing the “perversion” of the tax code, she offered ...": the subject behind a clause that opens with a participle. */
const subjectOfParticiple = (tokens: Tokens, { cue }: Reported, end: number): Range | undefined => {
  const [verb, last] = cue ? tokensWithin(tokens, cue) : [-1, -1];
  const sentence = sentenceAt(tokens, verb);
  if (!sentence || last !== verb + 1 || !lowerAt(tokens, verb).endsWith('ing')) return undefined;
  const first = startOfRun(verb, sentence.first, (at) => OPENS_PARTICIPLE.test(lowerAt(tokens, at)));
  if (first !== sentence.first || end >= sentence.last) return undefined;
  const from = endOfRun(end, Math.min(sentence.last, end + REACH), (at) => lowerAt(tokens, at) !== ',') + 1;
  const subject = phraseAt(tokens, from, sentence.last);
  return subject && isVerb(tokens, subject.last) ? rangeOf(tokens, subject.first, subject.last) : undefined;
};
const OPENS_PARTICIPLE = /^(?:but|and|while|when|after|before|by|in|,)$/;

/** "The US wants to make sure “it does not come to that” by mistake, he told reporters.": the report at a sentence's end. */
const reportedAtEnd = (tokens: Tokens, from: number): Range | undefined => {
  const sentence = sentenceAt(tokens, from - 1);
  const to = Math.min(sentence?.last ?? from, from + REACH);
  for (let at = from; at < to; at++) {
    if (lowerAt(tokens, at) !== ',') continue;
    const limit = Math.min(sentence?.last ?? 0, at + 8);
    const verb = endOfRun(at + 1, limit, (i) => !BREAKS.has(lowerAt(tokens, i)) && !isVerb(tokens, i));
    if (verb === at + 1 || !isVerb(tokens, verb) || !REPORTING_VERBS.has(lowerAt(tokens, verb))) continue;
    // "Teacher “lied”, jury told": in a headline, whoever heard it.
    if (lowerAt(tokens, verb) === 'told' && !/\w/.test(wordAfter(tokens, verb, sentence))) continue;
    const found = subjectBefore(tokens, at + 1, verb);
    if (found !== 'relative' && found) return rangeOf(tokens, found.first, found.last);
  }
  return undefined;
};

/** The word after a verb in its sentence. */
const wordAfter = (tokens: Tokens, verb: number, sentence: Sentence | undefined): string =>
  verb + 1 < (sentence?.last ?? 0) ? lowerAt(tokens, verb + 1) : '';

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
    const found = subjectBefore(tokens, start, at);
    if (found === 'relative') {
      at = nextComma(tokens, at, to);
      continue;
    }
    return found && rangeOf(tokens, found.first, found.last);
  }
  return undefined;
};

const nextComma = (tokens: Tokens, from: number, to: number): number =>
  endOfRun(from, to, (at) => lowerAt(tokens, at) !== ',');
