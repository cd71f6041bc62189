/** What a code unit is to the tokeniser. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const DOT = 6;
export const OTHER = 7;
/** Half of a character beyond the basic plane. */
export const SURROGATE = 8;

const LETTER_PATTERN = /[\p{L}\p{M}]/u;
const DIGIT_PATTERN = /\p{N}/u;
const SPACE_PATTERN = /\s/;

/** Filled as code units are met: a text uses a few hundred of the 65,536. */
const classes = new Uint8Array(0x10000);

const classify = (code: number): number => {
  const character = String.fromCharCode(code);
  if (SPACE_PATTERN.test(character)) return SPACE;
  if (character === "'" || character === '\u2019' || character === '\u02bc') return APOSTROPHE;
  if (character === '-' || character === '\u2010' || character === '\u2011') return HYPHEN;
  if (character === '.') return DOT;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  // Joiners hold a word together in the scripts that need them.
  if (LETTER_PATTERN.test(character) || code === 0x200c || code === 0x200d) return LETTER;
  return DIGIT_PATTERN.test(character) ? DIGIT : OTHER;
};

/** The class of the code unit at an offset; `SPACE` beyond the end. */
export const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return SPACE;
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
};

/** Code units of the character at an offset: two for a surrogate pair, else one. */
export const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Whether the surrogate pair at an offset is a letter or number of its script. */
export const isAstralLetter = (text: string, at: number): boolean => {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code));
};

/** Whether a token is a dash that stands by itself. */
export const isDash = (word: string): boolean => /^(?:―|—|–|--|-)$/.test(word);
