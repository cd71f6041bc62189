import { endOfRun, isAnyOf } from '../../grammar/noun-phrase.ts';
import { ADP, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt } from '../../grammar/token.ts';
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
  // "The suit filed by a clerk named Roe" is the suit's.
  const isOwn = named < last && !isAnyOf(first, named, (at) => hasTag(tokens, at, VERB, ADP));
  return isOwn ? named + 1 : first;
};
