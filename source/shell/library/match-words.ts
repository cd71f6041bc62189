/** A word as FTS5 takes it literally. */
const literal = (word: string): string => `"${word.replaceAll('"', '""')}"`;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * What is asked for as FTS5 has it: all of the words, each the beginning of a word. Nothing in it is an operator. Words
 * without letters or digits match nothing.
 */
export const matchFor = (asked: string): string => {
  const words = wordsIn(asked);
  return words.length === 0 ? '""' : words.map((word) => `${literal(word)} *`).join(' ');
};
