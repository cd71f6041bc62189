const UNKNOWN = 0;
const WORD = 1;
/** An apostrophe or hyphen, which continues a word. */
const JOINT = 2;
const DOT = 3;
const OTHER = 4;
const SURROGATE = 5;

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Filled as code units are met: a text uses a few hundred of the 65,536. */
const classes = new Uint8Array(0x10000);

const classify = (code: number): number => {
  const character = String.fromCharCode(code);
  if (character === '.') return DOT;
  if (character === "'" || character === '’' || character === '-') return JOINT;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  return LETTER_OR_NUMBER.test(character) ? WORD : OTHER;
};

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
};

/** The length of the letter or number that begins with a surrogate, or 0. */
const pairAt = (text: string, at: number): number => {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && LETTER_OR_NUMBER.test(String.fromCodePoint(point)) ? 2 : 0;
};

/**
 * The start of the first word from `from` on, a letter or number; the end of the text if there is none. Together
 * with `wordEnd` this does what `matchAll` does, without an object for every word of a book.
 */
export const wordStart = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === WORD || (kind === SURROGATE && pairAt(text, at) > 0)) return at;
  }
  return text.length;
};

/** The end of the word that begins at `start`: after letters, numbers, apostrophes, hyphens and, if `dotted`, full stops. */
export const wordEnd = (text: string, start: number, dotted: boolean): number => {
  let at = start;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === WORD || kind === JOINT || (kind === DOT && dotted)) at += 1;
    else if (kind === SURROGATE && pairAt(text, at) > 0) at += 2;
    else break;
  }
  return at;
};
