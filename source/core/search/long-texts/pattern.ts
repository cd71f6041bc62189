import { foldedCodes } from '../fold.ts';
import { rowsOf } from './bigrams.ts';

/** Fuse matches a word whose errors are at most this share of its letters. */
export const THRESHOLD = 0.3;

/** Fuse's bit masks, and ours, hold so many letters; a longer word is only found as it stands. */
export const LONGEST_FUZZY = 32;

/** What a score of no errors counts as, so that products of scores still tell something. Fuse's own figure. */
const EXACT = 0.001;

/** Something every hit must contain: a word, give or take `maxErrors` letters, or (none) a phrase. */
export type Pattern = {
  readonly codes: Uint16Array;
  readonly maxErrors: number;
  /** Whether two neighbours that changed places are one error, where Fuse counts two. */
  readonly swaps: boolean;
  /** Rows of all its bigrams. */
  readonly rows: readonly number[];
  /** By number of errors: the rows of the parts, of which one at least is whole in any match with so few. */
  readonly parts: readonly (readonly (readonly number[])[])[];
};

/** The most errors Fuse forgives in a word of so many letters. */
const errorsIn = (length: number): number => {
  if (length > LONGEST_FUZZY) return 0;
  let errors = 0;
  while ((errors + 1) / length <= THRESHOLD) errors += 1;
  return errors;
};

const partsOf = (codes: Uint16Array, errors: number): readonly (readonly number[])[] =>
  Array.from({ length: errors + 1 }, (_, part) =>
    rowsOf(
      codes,
      Math.floor((part * codes.length) / (errors + 1)),
      Math.floor(((part + 1) * codes.length) / (errors + 1)),
    ),
  );

const patternOf = (text: string, maxErrors: number, swaps = false): Pattern => {
  const codes = foldedCodes(text);
  return {
    codes,
    maxErrors,
    swaps,
    rows: rowsOf(codes),
    // Letters that changed places may lie in two parts.
    parts: Array.from({ length: maxErrors + 1 }, (_, errors) => partsOf(codes, swaps ? 2 * errors : errors)),
  };
};

export const wordPattern = (word: string): Pattern => patternOf(word, errorsIn(word.length));
/** Letters of a phrase for each of which one may be wrong. */
const LETTERS_AN_ERROR = 8;

/** A pattern for words one after the other, at most `LONGEST_FUZZY` letters, a few of them wrong or swapped. */
export const nearPhrasePattern = (phrase: string): Pattern =>
  patternOf(
    phrase,
    phrase.length > LONGEST_FUZZY ? 0 : Math.max(1, Math.floor(phrase.length / LETTERS_AN_ERROR)),
    true,
  );

/** Words joined by blanks to pieces of at most `LONGEST_FUZZY` letters; a longer word is a piece by itself. */
export const piecesOf = (words: readonly string[]): readonly string[] =>
  words.reduce<string[]>((pieces, word) => {
    const last = pieces.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || longer.length > LONGEST_FUZZY) pieces.push(word);
    else pieces[pieces.length - 1] = longer;
    return pieces;
  }, []);

export const phrasePattern = (phrase: string): Pattern => patternOf(phrase, 0);

/** How well a pattern matches with so many errors: 0 would be perfect. `isWhole`: it is all there is of the text. */
export const scoreOf = (errors: number, length: number, isWhole: boolean): number => {
  if (errors > 0) return errors / length;
  return isWhole ? Number.EPSILON : EXACT;
};
