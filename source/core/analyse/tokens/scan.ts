import {
  CAPITALISED_ONLY,
  NUMBERED,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  DOT,
  HYPHEN,
  isAstralLetter,
  LETTER,
  OTHER,
  SPACE,
  SURROGATE,
  unitsAt,
} from './characters.ts';

/** A token never grows beyond this, so that a text without spaces costs no stage more than any other. */
const LONGEST = 256;
const ENCLITIC = /^(?:s|re|ve|ll|d|m)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const ADDRESS_LONGEST = 2000;

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;

const lettersEnd = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit && at - from < 8 && classAt(text, at) === LETTER) at += 1;
  return at;
};

/** Where an enclitic ("'s", "'re") that begins at this apostrophe ends, or `undefined`. */
const encliticEnd = (text: string, at: number, limit: number): number | undefined => {
  const end = lettersEnd(text, at + 1, limit);
  return ENCLITIC.test(text.slice(at + 1, end)) && !isWordClass(classAt(text, end)) ? end : undefined;
};

const isNegation = (text: string, at: number, limit: number): boolean => {
  const before = text.charCodeAt(at - 1) | 32;
  const after = text.charCodeAt(at + 1) | 32;
  return before === 110 && after === 116 && lettersEnd(text, at + 1, limit) === at + 2; // n't
};

/** Whether the full stop at `at` belongs to the word, or the part of one behind a hyphen, that begins at `start`. */
const keepsFullStop = (text: string, start: number, at: number): boolean => {
  const length = at - start;
  // "Hepatitis-B." ends a sentence as other words do; "D-N.Y." need not.
  if (length > 6 || (length === 1 && text[start - 1] === '-')) return false;
  const word = text.slice(start, at);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^Ph\.D$/i.test(word)) return true;
  if (length === 1)
    return /\p{Lu}/u.test(word) && word !== 'I' ? true : NUMBERED.has(word) && nextIsDigit(text, at);
  const lower = word.toLowerCase();
  if (NUMBERED.has(lower) && nextIsDigit(text, at)) return true;
  if (!TITLE_ABBREVIATIONS.has(lower) && !OTHER_ABBREVIATIONS.has(lower) && !CAPITALISED_ONLY.has(lower))
    return false;
  return !CAPITALISED_ONLY.has(lower) || (word !== lower && word !== word.toUpperCase());
};

const nextIsDigit = (text: string, dot: number): boolean =>
  classAt(text, dot + 1) === DIGIT || (classAt(text, dot + 1) === SPACE && classAt(text, dot + 2) === DIGIT);

/** The second half of a letter that was read in the wrong encoding, within a word: "PeÃ±a" for "Peña". */
const isGarbled = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  // "Ã" is one code unit or two.
  const isFirstHalf = before === 0xc3 || (before === 0x303 && text[at - 2] === 'A');
  return isFirstHalf && code >= 0xa1 && code <= 0xbf && classAt(text, at + 1) === LETTER;
};

/** A full stop, comma, colon or slash inside a word or number. */
const continuesAcross = (text: string, start: number, at: number): boolean => {
  if (isGarbled(text, at)) return true;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  const character = text[at];
  if (before === DIGIT && after === DIGIT)
    return character === '.' || character === ',' || character === ':' || character === '/';
  if (character !== '.' || after !== LETTER || before === DOT) return false;
  // "U.S", "Ph.D.", "example.com"; but not "ended.Then".
  const next = text.charAt(at + 1);
  const single =
    at - start === 1 || text.charAt(at - 2) === '.' || (at - start === 2 && text.charAt(at + 2) === '.');
  return single || next === next.toLowerCase();
};

/** The end of the word that begins at `start`. */
const wordEnd = (text: string, start: number, limit: number): number => {
  const stop = Math.min(limit, start + LONGEST);
  let at = start;
  let part = start;
  while (at < stop) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += 1;
    else if (kind === SURROGATE) {
      if (!isAstralLetter(text, at) || at + 2 > stop) break;
      at += 2;
    } else if (kind === APOSTROPHE) {
      if (!isWordClass(classAt(text, at + 1)) || at + 1 >= stop) break;
      if (isNegation(text, at, limit)) return at - 1 > start ? at - 1 : at + 2;
      if (encliticEnd(text, at, limit) !== undefined) break;
      at += 1;
    } else if (kind === HYPHEN) {
      if (!isWordClass(classAt(text, at + 1)) || at + 1 >= stop) break;
      at += 1;
      part = at;
    } else if (kind === DOT || kind === OTHER) {
      if (at + 1 < stop && continuesAcross(text, part, at)) at += 1;
      else if (kind === DOT && keepsFullStop(text, part, at)) {
        at += 1;
        if (classAt(text, at) !== HYPHEN || classAt(text, at + 1) !== LETTER) return at;
      } else break;
    } else break;
  }
  return at > start ? at : start + unitsAt(text, start);
};

const addressEnd = (text: string, start: number, limit: number): number => {
  const stop = Math.min(limit, start + ADDRESS_LONGEST);
  let at = start;
  while (at < stop && classAt(text, at) !== SPACE && !'"“”‘’«»<>'.includes(text.charAt(at))) at += 1;
  while (at > start + 4 && ".,;:!?)]'".includes(text.charAt(at - 1))) at -= 1;
  return at;
};

/** The end of a run of one character: "...", "--", "!!". */
const runEnd = (text: string, start: number, limit: number): number => {
  const character = text[start];
  let at = start + 1;
  while (at < limit && at - start < 64 && text[at] === character) at += 1;
  return at;
};

/**
 * The end of the token that begins at `start`, which is no white space. Looks at most a bounded number of code units
 * ahead, so scanning a text is linear in its length.
 */
export const tokenEnd = (text: string, start: number, limit: number): number => {
  const kind = classAt(text, start);
  const character = text.charAt(start);
  if (kind === LETTER) {
    const code = text.charCodeAt(start) | 32;
    const isAddress =
      (code === 104 || code === 119) && ADDRESS.test(text.slice(start, Math.min(limit, start + 8)));
    if (isAddress) return addressEnd(text, start, limit);
    if (code === 110 && classAt(text, start + 1) === APOSTROPHE && isNegation(text, start + 1, limit))
      return start + 3;
    return wordEnd(text, start, limit);
  }
  if (kind === DIGIT) return wordEnd(text, start, limit);
  if (kind === SURROGATE)
    return isAstralLetter(text, start) ? wordEnd(text, start, limit) : start + unitsAt(text, start);
  if (kind === APOSTROPHE) {
    if (character === "'" && text[start + 1] === "'" && start + 1 < limit) return start + 2;
    const attached = classAt(text, start - 1) !== SPACE && start > 0;
    return (attached ? encliticEnd(text, start, limit) : undefined) ?? start + 1;
  }
  if (
    kind === DOT ||
    kind === HYPHEN ||
    character === '!' ||
    character === '?' ||
    character === '_' ||
    character === '*'
  ) {
    return runEnd(text, start, limit);
  }
  if (character === '`' && text[start + 1] === '`' && start + 1 < limit) return start + 2;
  if (
    (character === '@' || character === '#') &&
    isWordClass(classAt(text, start + 1)) &&
    start + 1 < limit
  ) {
    return handleEnd(text, start + 1, limit);
  }
  return start + 1;
};

const handleEnd = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit && at - from < LONGEST && (isWordClass(classAt(text, at)) || text[at] === '_')) at += 1;
  return at;
};
