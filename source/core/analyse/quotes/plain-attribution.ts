import { isAnyOf, phraseAt } from '../grammar/noun-phrase.ts';
import { ADJ, ADP, ADV, DET, NOUN, PROPN, SCONJ, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt, wordAt } from '../grammar/token.ts';
import { isDay } from '../grammar/when.ts';
import { isPersonal } from '../grammar/word-kinds.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { isFormOf } from '../speech/word-forms.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { MarkPair } from './marks.ts';

/** A verb that reports speech and may be finite. */
const isSaying = (tokens: Tokens, at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (isNounLikeVerb(tokens, at)) return true;
  if (word.endsWith('ing') || hasTag(tokens, at, NOUN, PROPN, DET)) return false;
  return (
    isAdjectiveLikeVerb(tokens, at) ||
    REPORTING_VERBS.has(word) ||
    (hasTag(tokens, at, VERB) && isFormOf(word, COMMUNICATION_VERBS))
  );
};

/** "Giggles Ida Holm", "Holm shrugs": verbs of how something is said that look like nouns beside a name. */
export const isNounLikeVerb = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, NOUN) &&
  /^\p{Ll}+s$/u.test(wordAt(tokens, at)) &&
  (hasTag(tokens, at + 1, PROPN) || hasTag(tokens, at - 1, PROPN)) &&
  isFormOf(lowerAt(tokens, at), COMMUNICATION_VERBS);

/** "Snorted Jo Stent": some past verbs look like adjectives before a name. */
export const isAdjectiveLikeVerb = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, ADJ) && /..ed$/.test(lowerAt(tokens, at)) && hasTag(tokens, at + 1, PROPN);

/** "Ida Holm", "she", "the lawyer": somebody in particular, who is not the one whose words these are. */
const isSpeaker = (tokens: Tokens, { first, last }: Run): boolean =>
  /^(?:he|she|they)$/.test(lowerAt(tokens, first)) ||
  isAnyOf(first, last, (at) => hasTag(tokens, at, PROPN) || isPersonal(lowerAt(tokens, at)));

/** Whether a clause may be at its end behind an attribution: "said Holm.", "said Holm coldly", "said Holm as". */
const mayEnd = (tokens: Tokens, at: number, limit: number): boolean =>
  at >= limit ||
  /^[\p{P}]/u.test(wordAt(tokens, at)) ||
  hasTag(tokens, at, ADV, ADP, SCONJ) ||
  isDay(tokens, at) ||
  /^(?:who|and)$/.test(lowerAt(tokens, at));

/**
 * The end (a token, not included) of the words that plainly say who said the words before them, where such begin at a
 * token: "said Ida Holm", "the lawyer replied", "she quickly added". `undefined` where none do.
 */
export const attributionEnd = (tokens: Tokens, from: number, limit: number): number | undefined => {
  if (isSaying(tokens, from)) {
    const subject = phraseAt(tokens, from + 1, limit);
    return subject && isSpeaker(tokens, subject) && mayEnd(tokens, subject.last, limit)
      ? subject.last
      : undefined;
  }
  const subject = phraseAt(tokens, from, limit);
  if (!subject || !isSpeaker(tokens, subject)) return undefined;
  const end = isNounLikeVerb(tokens, subject.last - 1) ? subject.last - 1 : subject.last;
  const verb = hasTag(tokens, end, ADV) ? end + 1 : end;
  return verb < limit && isSaying(tokens, verb) && mayEnd(tokens, verb + 1, limit) ? verb + 1 : undefined;
};

/** What speech ends with before its attribution. A full stop would end the sentence. */
const isSpeechEnd = (word: string): boolean => /^(?:,|[?!]+|…|\.{2,}|—|–|--|-)$/.test(word.slice(0, 8));

/** Tokens: more words than these behind an attribution are no part of it. */
const LONGEST_REMAINDER = 14;

/**
 * Where speech ends that has lost its closing mark: behind the comma before "said Ida Holm". `from` is the opening
 * mark and `limit` the end of what it may cover, both tokens. Speech that the next paragraph takes up (`isTakenUp`) may
 * report speech of its own, so there only an attribution at the end of the paragraph counts.
 */
export const speechEnd = (
  tokens: Tokens,
  from: number,
  limit: number,
  isTakenUp: boolean,
): number | undefined => {
  for (let at = from + 2; at < limit - 1; at += 1) {
    if (!isSpeechEnd(wordAt(tokens, at - 1))) continue;
    const end = attributionEnd(tokens, at, sentenceAt(tokens, at)?.last ?? limit);
    if (end !== undefined && (!isTakenUp || limit - end <= LONGEST_REMAINDER)) return at;
  }
  return undefined;
};

const OWN_WORDS = /^(?:i|we|my|our|me|us|i'm|we're|you|your)$/;

/**
 * Where speech begins that has lost its opening mark: with its sentence, or behind "Holm said:" in it, and with those
 * before it that say "I" or "we" where somebody is plainly named behind the closing mark. `undefined` where nothing
 * shows that there was speech.
 */
export const speechStart = (tokens: Tokens, close: number, from: number): number | undefined => {
  const sentence = sentenceAt(tokens, close - 1);
  if (!sentence || !/^[,.?!…]/.test(wordAt(tokens, close - 1))) return undefined;
  const first = Math.max(from, sentence.first);
  for (let at = first + 2; at < close - 1; at += 1)
    if (/^[:,]$/.test(wordAt(tokens, at - 1)) && isSaying(tokens, at - 2)) return at;
  const next = sentenceAt(tokens, close + 1);
  if (!next || attributionEnd(tokens, close + 1, next.last) === undefined) return undefined;
  let start = first;
  for (let at = tokens.sentenceOf[first] ?? 0; at > 0; at -= 1) {
    const before = tokens.sentences[at - 1];
    if (!before || before.block !== sentence.block || before.first < from) break;
    const words = tokens.lower.slice(before.first, before.last);
    if (!words.some((word) => OWN_WORDS.test(word)) || words.some((word) => REPORTING_VERBS.has(word))) break;
    start = before.first;
  }
  return start;
};

/** Whether a pair opens its sentence and somebody is plainly named behind it: “No,” Tom Orde said. */
export const isPlainlySaid = (tokens: Tokens, { first, last, closing }: MarkPair): boolean => {
  if (sentenceAt(tokens, first)?.first !== first) return false;
  if (!isSpeechEnd(wordAt(tokens, closing === 'closed' ? last - 2 : last - 1))) return false;
  return attributionEnd(tokens, last, sentenceAt(tokens, last)?.last ?? last) !== undefined;
};
