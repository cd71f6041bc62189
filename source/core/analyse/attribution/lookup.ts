import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/range.ts';
import type { Name } from '../people/name.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** The first token that ends after an offset. */
export const tokenAt = (tokens: Tokens, offset: number): number => firstAbove(tokens.ends, offset);

/** The tokens that share a code unit with a range, half-open. */
export const tokensWithin = (tokens: Tokens, range: Range): [number, number] => {
  const first = tokenAt(tokens, range.start);
  return [first, firstAbove(tokens.starts, range.end - 1, first)];
};

/** The index, from `from` on, of the first of some rising numbers that is above a limit; their count where none is. */
const firstAbove = (numbers: Int32Array, limit: number, from = 0): number =>
  firstIndex(from, numbers.length, (index) => (numbers[index] ?? 0) > limit);

/** The first name that ends behind a token. */
export const firstNameFrom = (names: readonly Name[], token: number): number =>
  firstIndex(0, names.length, (index) => (names[index]?.last ?? 0) > token);

/** The name a token is a part of, the title in front of it included. */
export const nameAtToken = (
  names: readonly Name[],
  token: number,
): { readonly index: number; readonly name: Name } | undefined => {
  const index = firstNameFrom(names, token);
  const name = names[index];
  return name && name.first <= token ? { index, name } : undefined;
};
