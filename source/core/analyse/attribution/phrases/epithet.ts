import { lowerAt, wordAt } from '../../grammar/token.ts';
import { isNational } from '../../grammar/word-kinds.ts';
import type { Gender } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Head } from './head.ts';

const AGED = /^\d{1,3}-year-old$/;
/** Words a description holds before its noun at the most: "the newly crowned German". */
const LONGEST = 3;

/**
 * The gender told by a description that says nothing but where somebody already spoken of is from, or how old they
 * are: "the Spaniard", "the 34-year-old". It stands for them as a pronoun does. `undefined` for any other phrase.
 */
export const genderOfEpithet = (
  tokens: Tokens,
  head: Extract<Head, { kind: 'nominal' }>,
): Gender | undefined => {
  const { first, token, last, noun } = head;
  if (lowerAt(tokens, first) !== 'the' || token !== last - 1 || token - first > LONGEST) return undefined;
  if (AGED.test(noun)) return 'unknown';
  if (!isNational(noun) || !/^\p{Lu}/u.test(wordAt(tokens, token))) return undefined;
  if (noun.endsWith('woman')) return 'female';
  return noun.endsWith('man') && noun !== 'german' ? 'male' : 'unknown';
};
