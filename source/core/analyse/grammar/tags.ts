/** Universal part-of-speech tags; the index of a tag is its number. */
export const TAGS = [
  'X', 'NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'NUM', 'INTJ', 'PUNCT', 'SYM',
] as const; // biome-ignore format: one row reads better
export type Tag = (typeof TAGS)[number];

/** The numbers of the tags, by name. */
export const [X, NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, CCONJ, SCONJ, PART, NUM, INTJ, PUNCT, SYM] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
] as const; // biome-ignore format: in the order of TAGS
