import type { Range } from '../../text/range.ts';
import type { Name } from '../people/name.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** The first index from 0 to `count` for which `holds` is true, given that it stays true from there on. */
const firstWhere = (count: number, holds: (index: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The first token that ends after an offset. */
export const tokenAt = (tokens: Tokens, offset: number): number =>
  firstWhere(tokens.count, (i) => (tokens.ends[i] ?? 0) > offset);

/** The tokens that share a code unit with a range, half-open. */
export const tokensWithin = (tokens: Tokens, range: Range): [number, number] => {
  const first = tokenAt(tokens, range.start);
  return [first, firstWhere(tokens.count, (i) => i >= first && (tokens.starts[i] ?? 0) >= range.end)];
};

/** The first name that ends behind a token. */
export const firstNameFrom = (names: readonly Name[], token: number): number =>
  firstWhere(names.length, (i) => (names[i]?.last ?? 0) > token);

/** The name a token is a part of, the title in front of it included. */
export const nameAtToken = (
  names: readonly Name[],
  token: number,
): { readonly index: number; readonly name: Name } | undefined => {
  const index = firstNameFrom(names, token);
  const name = names[index];
  return name && name.first <= token ? { index, name } : undefined;
};
