/** A lone closing mark stays as it is; inside a word a typographic apostrophe becomes a straight one. */
const asWord = (raw: string): string =>
  raw.length > 1 && raw.includes('\u2019') ? raw.replaceAll('\u2019', "'") : raw;

/** Whether a word is in small letters already, as most are: then it need not be made anew. */
const isLower = (word: string): boolean => {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
};

/** A word as tokens give it, and the same in small letters. */
type Word = { readonly word: string; readonly lower: string };

/**
 * Later stages look the same words up again and again: a string met before has its hash already, and two million tokens
 * share some fifty thousand strings.
 */
export const wordOf = (raw: string): Word => {
  const word = asWord(raw);
  return { word, lower: isLower(word) ? word : word.toLowerCase() };
};
