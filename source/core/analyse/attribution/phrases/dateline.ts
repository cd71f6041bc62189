import { beginsSentence, sentenceAt, wordAt } from '../../grammar/token.ts';
import type { Name } from '../../people/name.ts';
import { isDash } from '../../tokens/characters.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken } from '../lookup.ts';

const DATELINE = 10;
const CAPITALS = /^\p{Lu}[\p{Lu}.]+$/u;

/** "NAIROBI (Staff) - The bank": the first token of the source, past the place the report comes from. */
export const afterDateline = (tokens: Tokens, first: number, last: number): number => {
  const opens = beginsSentence(tokens, first);
  if (!opens || !CAPITALS.test(wordAt(tokens, first))) return first;
  for (let at = first + 1; at < Math.min(last - 1, first + DATELINE); at++)
    if (isDash(wordAt(tokens, at))) return at + 1;
  return first;
};

/** "WASHINGTON |— Sen. Ann Lee": who is named behind the place a report comes from, which was taken for the source. */
export const behindDateline = (
  tokens: Tokens,
  names: readonly Name[],
  { first, last }: Name,
): number | undefined => {
  if (sentenceAt(tokens, first)?.first !== first || !isDash(wordAt(tokens, last))) return undefined;
  return CAPITALS.test(wordAt(tokens, first)) ? nameAtToken(names, last + 1)?.index : undefined;
};
