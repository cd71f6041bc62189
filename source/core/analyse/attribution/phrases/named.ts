import { endOfRun } from '../../grammar/noun-phrase.ts';
import { lowerAt } from '../../grammar/token.ts';
import { isPersonal } from '../../grammar/word-kinds.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken } from '../lookup.ts';

/** "A nurse named | Ann Lee": where the name begins in the words for somebody, or their first token where they are not so. */
export const behindNamed = (tokens: Tokens, names: readonly Name[], first: number, last: number): number => {
  const isNamed = (at: number): boolean =>
    lowerAt(tokens, at) === 'named' &&
    isPersonal(lowerAt(tokens, at - 1)) &&
    nameAtToken(names, at + 1) !== undefined;
  const named = endOfRun(first, last, (at) => !isNamed(at));
  return named < last ? named + 1 : first;
};
