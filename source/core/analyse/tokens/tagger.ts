/** Gives each word of a sentence its part of speech. */
export type Tagger = {
  /** Writes a tag (an index into `TAGS`) for the tokens `first` to `last` of `words` into `tags`. */
  readonly tag: (
    words: readonly string[],
    lower: readonly string[],
    first: number,
    last: number,
    tags: Uint8Array,
  ) => void;
};
