import type { Range } from '../text/range.ts';

/**
 * A word as it is compared. `form` is folded: Unicode NFKC (ligatures, long s, full-width letters), lower case, straight
 * apostrophes, no dots in initials ("U.S."), no commas in numbers ("1,000"). `%` and "per cent" are the word "percent",
 * `$` and "dollars" the word "dollar". All other marks, dashes, ellipses and spaces are no words, so they never count as
 * differences.
 */
export type Word = Range & {
  readonly form: string;
  /** A hyphen, and perhaps a line end after it, joins it to the word before: "co-chair", "exam-\nple". */
  readonly isHyphenated: boolean;
};

const REST = String.raw`[\p{L}\p{M}]*(?:['’‘ʼ][\p{L}\p{M}]+)*`;
/** Digits after a word are a word of their own, a footnote mark perhaps: "vote12", but not "mp3". */
const WORD = new RegExp(
  // Most words are small letters before a space: they come early to save time.
  String.raw`[Pp]er\s{1,3}cent(?!\p{L})|[a-z]{2,}(?=[ ,\n])|\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+${REST}|[\p{L}\p{M}]{0,2}\p{N}+(?:[.,]\p{N}+)*${REST}|[\p{L}\p{M}]${REST}|[%$£€]`,
  'gu',
);

/** Words that are written in several ways, each with the form they all have. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ...Object.entries({ dollar: '$', pound: '£', euro: '€' }).flatMap(([form, sign]) =>
    [sign, `${form}s`].map((other) => [other, form] as const),
  ),
]);

/** The form of a word as it is compared. */
export const fold = (raw: string): string => {
  if (/^[a-z']+$/.test(raw)) return FORMS.get(raw) ?? raw;
  const letters = raw.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'");
  const form = letters.replace(/\d/.test(letters) ? /,/g : /\.|\s+(?=cent$)/g, '');
  return FORMS.get(form) ?? form;
};

/** A hyphen, with nothing but a line end after it, or the space that a line end became. */
const HYPHEN = /^[-\u2010\u2011](?:[^\S\n]*\n\s*| )?$/;

/** Gives each word of a part of a text, in order. Linear in its length. */
export function* eachWord(text: string, from = 0, to: number = text.length): Generator<Word> {
  const part = to < text.length ? text.slice(0, to) : text;
  const pattern = new RegExp(WORD);
  pattern.lastIndex = from;
  let last = to;
  for (let found = pattern.exec(part); found; found = pattern.exec(part)) {
    const { 0: raw, index } = found;
    const [gap, end] = [index - last, index + raw.length];
    const isHyphenated = gap > 0 && gap < 40 && HYPHEN.test(text.slice(last, index));
    yield { form: fold(raw), start: index, end, isHyphenated };
    last = end;
  }
}

/** The words of a part of a text, in order. */
export const wordsIn = (text: string, from?: number, to?: number): readonly Word[] => [
  ...eachWord(text, from, to),
];

/** FNV-1a over UTF-16 code units. */
export const hashOf = (form: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** One hash of several word hashes in a row: a shingle. */
export const shingleOf = (hashes: ArrayLike<number>, from: number, size: number): number => {
  let hash = 0x9e3779b9;
  for (let at = from; at < from + size; at += 1) {
    const product = Math.imul(hash ^ (hashes[at] ?? 0), 0x85ebca6b);
    hash = product ^ (product >>> 15);
  }
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
};
