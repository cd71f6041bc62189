/** A word as FTS5 takes it literally. */
const literal = (word: string): string => `"${word.replaceAll('"', '""')}"`;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of so few letters there are too many words that begin with them. */
const isShort = (word: string): boolean => /^[a-z\d]{1,2}$/i.test(word);

/**
 * What is asked for as FTS5 has it: all of the words, each as it stands or (`beginnings`) also as the beginning of one,
 * but for those of one or two letters. Nothing in it is an operator. Words without letters or digits match nothing.
 */
export const matchFor = (asked: string, how: 'words' | 'beginnings' = 'beginnings'): string => {
  const words = wordsIn(asked);
  const match = (word: string): string =>
    how === 'words' || isShort(word) ? literal(word) : `${literal(word)} *`;
  return words.length === 0 ? '""' : words.map(match).join(' ');
};
