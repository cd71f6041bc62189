import type { Range } from '../../text/range.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';
import { X } from './tags.ts';

/** A run of tokens: `first` included, `last` not. */
export type Run = { readonly first: number; readonly last: number };

export const run = (first: number, last: number): Run => ({ first, last });

/** A token in lower case; empty before the first token and after the last. */
export const lowerAt = (tokens: Pick<Tokens, 'lower'>, at: number): string => tokens.lower[at] ?? '';

/** A token as it is written; empty before the first token and after the last. */
export const wordAt = (tokens: Pick<Tokens, 'words'>, at: number): string => tokens.words[at] ?? '';

/** The part-of-speech tag of a token, one of the numbers of `tags.ts`; `X` before the first token and after the last. */
export const tagAt = (tokens: Tokens, at: number): number => tokens.tags[at] ?? X;

/** Whether a token has one of up to six part-of-speech tags. They are no rest parameter: an array would be made at every call. */
export const hasTag = (tokens: Tokens, at: number, a: number, b = a, c = a, d = a, e = a, f = a): boolean => {
  const tag = tagAt(tokens, at);
  return tag === a || tag === b || tag === c || tag === d || tag === e || tag === f;
};

/** The sentence of a token. */
export const sentenceAt = (tokens: Tokens, at: number): Sentence | undefined =>
  tokens.sentences[tokens.sentenceOf[at] ?? -1];

/** The first token of a token's sentence. */
export const sentenceStart = (tokens: Tokens, at: number): number => sentenceAt(tokens, at)?.first ?? 0;

/** Whether a token is the first of its sentence. */
export const beginsSentence = (tokens: Tokens, at: number): boolean => sentenceAt(tokens, at)?.first === at;

/** The sentence before that of a token. */
export const sentenceBefore = (tokens: Tokens, at: number): Sentence | undefined =>
  tokens.sentences[(tokens.sentenceOf[at] ?? 0) - 1];

/** The range in the text of a run of tokens. */
export const rangeOf = (tokens: Tokens, first: number, last: number): Range => ({
  start: tokens.starts[first] ?? 0,
  end: tokens.ends[last - 1] ?? 0,
});
