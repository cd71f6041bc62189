import { SUBJECT_PRONOUNS } from '../../grammar/closed-classes.ts';
import { lowerAt } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { TokenSpan } from '../arguments/find-arguments.ts';

/**
 * The pronoun alone, where the model took what stands before it for a part of who speaks: "Afterwards she said",
 * "Yesterday they added". `undefined` where it is not so.
 */
export const pronounSubject = (tokens: Tokens, { first, last }: TokenSpan): TokenSpan | undefined => {
  const at = last - 1;
  const isAlone = at === first || /^(?:and|or|nor|neither)$/.test(lowerAt(tokens, at - 1));
  return !isAlone && SUBJECT_PRONOUNS.has(lowerAt(tokens, at)) ? { first: at, last } : undefined;
};
