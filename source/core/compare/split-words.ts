import type { Range } from '../text/range.ts';

/**
 * A word as it is compared. `form` is folded: Unicode NFKC (ligatures, long s, full-width letters), lower case, straight
 * apostrophes, no dots in initials ("U.S."), no commas in numbers ("1,000"). `%` and "per cent" are the word "percent"; `$`, `£` and `€`
 * are words of their own. All other marks, dashes, ellipses and spaces are no words, so they never count as differences.
 */
export type Word = Range & {
  readonly form: string;
  /** A hyphen, and perhaps a line end after it, joins it to the word before: "co-chair", "exam-\nple". */
  readonly isHyphenated: boolean;
};

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** The class of each UTF-16 code unit, 0 where it is not known yet. A surrogate counts as a letter. */
const classes = new Uint8Array(0x10000);

const classify = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const found = /[\p{L}\p{M}\uD800-\uDFFF]/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? DIGIT
      : OTHER;
  classes[unit] = found;
  return found;
};

const classAt = (text: string, at: number): number => {
  if (at < 0 || at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  return classes[unit] || classify(unit);
};

const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
const isSymbol = (unit: number): boolean =>
  unit === 0x25 || unit === 0x24 || unit === 0xa3 || unit === 0x20ac;

/** The end of the word that begins at `start`, a letter or digit. */
const endOfWord = (text: string, start: number, limit: number): number => {
  let at = start + 1;
  for (; at < limit; at += 1) {
    const before = classAt(text, at - 1);
    // Digits after a word are a word of their own, a footnote mark perhaps: "vote12", but not "mp3".
    if (classAt(text, at) === DIGIT && before === LETTER && at - start > 2) return at;
    if (classAt(text, at) !== OTHER) continue;
    const unit = text.charCodeAt(at);
    const after = at + 1 < limit ? classAt(text, at + 1) : OTHER;
    if (isApostrophe(unit) && after === LETTER) continue;
    if ((unit === 0x2c || unit === 0x2e) && before === DIGIT && after === DIGIT) continue;
    // Initials: a dot between single letters.
    const isInitial = at - start === 1 || text.charCodeAt(at - 2) === 0x2e;
    const isSingle = at + 2 >= limit || classAt(text, at + 2) === OTHER;
    if (unit === 0x2e && before === LETTER && after === LETTER && isInitial && isSingle) continue;
    return at;
  }
  return at;
};

/** A word as it is compared. */
export const fold = (raw: string): string => {
  let isPlain = true;
  for (let at = 0; at < raw.length && isPlain; at += 1) {
    const unit = raw.charCodeAt(at);
    isPlain = (unit > 0x60 && unit < 0x7b) || unit === 0x27;
  }
  if (isPlain) return raw;
  if (raw === '%') return 'percent';
  const letters = raw.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'");
  return /\d/.test(letters) ? letters.replaceAll(',', '') : letters.replaceAll('.', '');
};

/** A hyphen with perhaps a line end after it, and nothing else, between two words. */
const isHyphen = (text: string, from: number, to: number): boolean =>
  to > from &&
  to - from < 40 &&
  /^[-\u2010\u2011][^\S\n]*(?:\n\s*)?$/.test(text.slice(from, to)) &&
  (to - from === 1 || text.slice(from, to).includes('\n'));

/** Calls `take` with each word of a part of a text, in order. Linear in its length. */
export const eachWord = (
  text: string,
  take: (form: string, start: number, end: number, isHyphenated: boolean) => void,
  from = 0,
  to: number = text.length,
): void => {
  let last = -1;
  for (let at = from; at < to; ) {
    const isSign = classAt(text, at) === OTHER;
    if (isSign && !isSymbol(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let end = isSign ? at + 1 : endOfWord(text, at, to);
    let form = fold(text.slice(at, end));
    const cent = form === 'per' ? /^\s+cent(?!\p{L})/iu.exec(text.slice(end, Math.min(to, end + 8))) : null;
    if (cent) [form, end] = ['percent', end + cent[0].length];
    take(form, at, end, last >= 0 && isHyphen(text, last, at));
    last = end;
    at = end;
  }
};

/** The words of a part of a text, in order. */
export const wordsIn = (text: string, from = 0, to: number = text.length): readonly Word[] => {
  const words: Word[] = [];
  eachWord(
    text,
    (form, start, end, isHyphenated) => words.push({ form, start, end, isHyphenated }),
    from,
    to,
  );
  return words;
};

/** FNV-1a over UTF-16 code units; `from` goes on from another hash, so that hash(ab) is hash(b, hash(a)). */
export const hashOf = (form: string, from = 0x811c9dc5): number => {
  let hash = from;
  for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, 0x85ebca6b);
  return product ^ (product >>> 15);
};

/** One hash of several word hashes in a row: a shingle. */
export const shingleOf = (hashes: ArrayLike<number>, from: number, size: number): number => {
  let hash = 0x9e3779b9;
  for (let at = from; at < from + size; at += 1) hash = mixed(hash, hashes[at] ?? 0);
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
};

/** The shingle of two. */
export const pairOf = (a: number, b: number): number =>
  Math.imul(mixed(mixed(0x9e3779b9, a), b), 0xc2b2ae35) >>> 0;
