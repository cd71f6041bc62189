import { isAnyOf, startOfRun } from '../../grammar/noun-phrase.ts';
import { AUX, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** "The mayor spoke, and | Sen. Holm, of Ohio, said": the subject of the last clause, where the one before was taken in with it. */
export const lastSubject = (tokens: Tokens, cue: Run, source: Run): Run | undefined => {
  if (source.last > cue.first) return undefined;
  const opensClause = (at: number): boolean =>
    /^(?:and|but|while)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === ',';
  const clause = startOfRun(source.last, source.first, (at) => !opensClause(at - 1));
  const isClause =
    clause > source.first && isAnyOf(source.first, clause - 2, (at) => hasTag(tokens, at, VERB, AUX));
  return isClause ? { first: clause, last: source.last } : undefined;
};
