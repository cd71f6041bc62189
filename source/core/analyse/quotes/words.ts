import { TAGS, type Tag, type Tokens } from '../tokens/tokens.ts';

/** The part of speech of a token; `X` beyond the ends. */
export const tagAt = (tokens: Tokens, at: number): Tag => TAGS[tokens.tags[at] ?? 0] ?? 'X';

/** A token in lower case; empty beyond the ends. */
export const lowerAt = (tokens: Tokens, at: number): string => tokens.lower[at] ?? '';

/** Tokens as a range of the text. */
export const rangeOf = (
  tokens: Tokens,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } => ({
  start: tokens.starts[first] ?? 0,
  end: tokens.ends[last - 1] ?? 0,
});

/** A run of tokens: `first` included, `last` not. */
export type Run = { readonly first: number; readonly last: number };
