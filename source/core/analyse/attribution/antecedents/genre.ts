import { lowerAt, wordAt } from '../../grammar/token.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Reported } from '../../reported.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { placementOf } from '../placement.ts';

/** Fewer words tell nothing. */
const LEAST = 120;

/** What each counts as a share of the words, by a logistic fit to 85 passages of novels and 840 articles, moved a little towards stories. */
const [BIAS, PERSONAL, NAMES, NUMBERS] = [9.6, 31, 144, 990];

const PERSONAL_WORDS = wordSet('he she him her his i me my');

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/**
 * Whether a text tells a story, where people talk to each other, rather than reports what was said: outside quotation
 * marks stories speak of "he", "she" and "I", reports of names and numbers.
 */
export const isNarrative = (tokens: Tokens, inQuotes: (offset: number) => boolean): boolean => {
  let personal = 0;
  let names = 0;
  let numbers = 0;
  let words = 0;
  let opens = -1;
  for (const { first, last } of tokens.sentences) {
    for (let at = first; at < last; at++) {
      if (inQuotes(tokens.starts[at] ?? 0)) continue;
      const word = wordAt(tokens, at);
      // Most words begin with a plain small letter: those are told without a pattern.
      const isSmall = isSmallLetter(word.charCodeAt(0));
      if (PERSONAL_WORDS.has(lowerAt(tokens, at))) personal += 1;
      else if (!isSmall && at > first && at - 1 !== opens && /^\p{Lu}\p{Ll}/u.test(word)) names += 1;
      else if (!isSmall && /^\d/.test(word)) numbers += 1;
      if (isSmall || /[\p{L}\d]/u.test(word)) words += 1;
      else opens = at;
    }
  }
  return words >= LEAST && BIAS * words + PERSONAL * personal > NAMES * names + NUMBERS * numbers;
};

/** Talk is short: the longest a quotation is on average, in tokens, where people are taken to answer each other. */
const TALK = 14;

/** Whether people talk to each other, in a text of any length: short quotations, a good part of them paragraphs without a source. */
export const peopleTalk = (tokens: Tokens, reported: readonly Reported[]): boolean => {
  let [direct, floating, words] = [0, 0, 0];
  for (const said of reported) {
    if (said.kind !== 'direct') continue;
    const placement = placementOf(tokens, said);
    direct += 1;
    words += placement.words;
    if (!said.source && placement.opensBlock) floating += 1;
  }
  return direct >= 3 && floating > 0 && floating * 3 >= direct && words <= TALK * direct;
};
