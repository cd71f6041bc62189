import type { Range } from '../../text/range.ts';

/** A sentence: its range, the block it stands in, and its tokens `first` (included) to `last` (not included). */
export type Sentence = {
  readonly range: Range;
  readonly block: number;
  readonly first: number;
  readonly last: number;
};

/**
 * The words and punctuation of an article's prose, in reading order, as parallel arrays (a book has a million).
 * Asides, code and thematic breaks have none. Every quotation mark, dash and colon is a token by itself; "n't" and
 * possessive "'s" are tokens of their own; abbreviations keep their full stop ("U.S.", "Mr.").
 */
export type Tokens = {
  readonly count: number;
  /** Offsets into `Document.text`, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of the numbers of `grammar/tags.ts`. */
  readonly tags: Uint8Array;
  /** Index into `sentences`. */
  readonly sentenceOf: Int32Array;
  /** The word as it stands, typographic apostrophes made straight. */
  readonly words: readonly string[];
  /** `words`, in lower case. */
  readonly lower: readonly string[];
  readonly sentences: readonly Sentence[];
};
