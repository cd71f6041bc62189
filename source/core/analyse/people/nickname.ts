import { lowerAt, wordAt } from '../grammar/token.ts';
import { isBodyNoun, isOpener } from '../grammar/word-kinds.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Capitals } from './capitals.ts';
import { isForename } from './forenames.ts';

const OPENS_NICKNAME = /^["“”'‘’(]$|^''$|^``$/;
const CLOSES_NICKNAME = /^["”“'’)]$|^''$/;

/** After the mark that closes a nickname which opens at a token: `"Bobby"`, "(The Wall)". */
export const afterNickname = (tokens: Tokens, at: number): number => {
  for (let end = at + 2; end <= at + 4; end++) if (CLOSES_NICKNAME.test(wordAt(tokens, end))) return end + 1;
  return at;
};

/** Whether a nickname stands there between forename and surname: `Robert "Bobby" Lane`. */
export const isNickname = (tokens: Tokens, capitals: Capitals, at: number, last: number): boolean => {
  if (!OPENS_NICKNAME.test(wordAt(tokens, at)) || !isForename(lowerAt(tokens, at - 1))) return false;
  const after = afterNickname(tokens, at);
  if (after === at || after >= last || !capitals.isCapital(after) || !capitals.isCapital(at + 1))
    return false;
  for (let i = at + 1; i < after - 1; i++) if (/[.,!?;:]$/.test(wordAt(tokens, i))) return false;
  return !isBodyNoun(lowerAt(tokens, after)) && !isOpener(lowerAt(tokens, after));
};
