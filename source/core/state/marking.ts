/** Letters places are marked with. */
export const isMarkLetter = (letter: string): boolean => /^[a-zA-Z]$/.test(letter);
