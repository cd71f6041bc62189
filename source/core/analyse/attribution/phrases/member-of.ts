import { BREAKS, DETERMINERS, PREPOSITIONS } from '../../grammar/closed-classes.ts';
import { startOfRun } from '../../grammar/noun-phrase.ts';
import { lowerAt, sentenceStart } from '../../grammar/token.ts';
import { isOffice, isPersonal } from '../../grammar/word-kinds.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken } from '../lookup.ts';

/** Tokens: how far before "who" the phrase begins that it goes on from. */
export const ANTECEDENT = 14;

/** The token that may join a name to what stands before it: "in" of "voters in Ohio", "of" of "head of the Navy". */
export const linkTo = (tokens: Tokens, { first, nameFirst }: Name): number => {
  const before = (at: number): number => (DETERMINERS.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1);
  return PREPOSITIONS.has(lowerAt(tokens, before(nameFirst))) ? before(nameFirst) : before(first);
};

/**
 * "Voters in Ohio who", "Ada Holm, mayor of Lund, who", "Ada Holm of the Fish Guild, who": whether a name before "who" is
 * of a place or body, and what stands before it is who.
 */
export const isWhereTheyAre = (
  tokens: Tokens,
  names: readonly Name[],
  { name, index }: NonNullable<ReturnType<typeof nameAtToken>>,
  relative: number,
): boolean => {
  const link = linkTo(tokens, name);
  const joins = lowerAt(tokens, link);
  if (lowerAt(tokens, relative) === 'which' || !PREPOSITIONS.has(joins)) return false;
  if (name.kind === 'place') return true;
  const member = nameAtToken(names, lowerAt(tokens, link - 1) === ',' ? link - 2 : link - 1);
  if (joins !== 'with' && member && member.index !== index && member.name.kind === 'person') return true;
  const from = sentenceStart(tokens, relative);
  const start = startOfRun(link, Math.max(from, link - ANTECEDENT), (at) => !BREAKS.has(lowerAt(tokens, at)));
  const apposed = tokens.lower.slice(start, link);
  if (name.kind === 'body' || lowerAt(tokens, name.first - 1) === 'the') return apposed.some(isPersonal);
  return (name.kind === 'unknown' || AT_A_PLACE.test(joins)) && apposed.some(isOffice);
};
const AT_A_PLACE = /^(?:at|in|from|near)$/;
