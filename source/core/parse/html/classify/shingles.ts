/** The words of a text: runs of letters or of digits. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text's letters and digits alone, lower case: equal for texts that differ in spacing and marks only. */
export const squash = (text: string): string => wordsIn(text.toLowerCase()).join('');

/** Every run of so many words. */
export const shingles = (words: readonly string[], size: number): Set<string> => {
  const found = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) found.add(words.slice(i, i + size).join(' '));
  return found;
};
