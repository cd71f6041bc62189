import { PROPN, VERB } from '../../grammar/tags.ts';
import { lowerAt, type Run, tagAt, wordAt } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { hashWord } from './hash.ts';
import { slotOf, type WordClasses } from './word-classes.ts';

const NAME = hashWord('\u0001name');
const CAPITALISED = hashWord('\u0001capitalised');
const NUMBER = hashWord('\u0001number');

/** Kinds of punctuation features tell apart. */
export const MARK = {
  none: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  open: 6,
  close: 7,
  quote: 8,
  other: 9,
} as const;

const MARKS: ReadonlyMap<string, number> = new Map([
  [',', MARK.comma],
  ['.', MARK.stop], ['!', MARK.stop], ['?', MARK.stop], ['...', MARK.stop], ['…', MARK.stop],
  [':', MARK.colon],
  [';', MARK.semicolon],
  ['-', MARK.dash], ['--', MARK.dash], ['—', MARK.dash], ['–', MARK.dash],
  ['(', MARK.open], ['[', MARK.open],
  [')', MARK.close], [']', MARK.close],
  ['"', MARK.quote], ['“', MARK.quote], ['”', MARK.quote], ["''", MARK.quote], ['``', MARK.quote], ['«', MARK.quote], ['»', MARK.quote], ['„', MARK.quote],
]); // biome-ignore format: one mark a line would hide the table

/** What features are made of, one number a token. Names stand as one word: no name is ever a feature. */
export type WordView = {
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly tag: Uint8Array;
  readonly mark: Uint8Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  readonly cueAptness: Uint8Array;
  readonly sourceAptness: Uint8Array;
};

/** The token of a cue that says most: its last verb or, without one, its last word. */
export const headOf = ({ tag }: WordView, { first, last }: Run): number => {
  for (let t = last - 1; t >= first; t--) if (tag[t] === VERB) return t;
  return last - 1;
};

/** "reported", "reports" and "reporting" to one stem; crude, but the same at training and at work. */
export const stemOf = (word: string): string => {
  let stem = word;
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return stem;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads the numbers off the tokens. */
export const viewWords = (tokens: Tokens, classes: WordClasses): WordView => {
  const n = tokens.count;
  const view = {
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix: new Int32Array(n),
    tag: tokens.tags,
    mark: new Uint8Array(n),
    coarse: new Uint8Array(n),
    fine: new Uint16Array(n),
    cueAptness: new Uint8Array(n),
    sourceAptness: new Uint8Array(n),
  };
  /** Where a word's row begins. Tokens share the strings of equal words, so that these are found at once. */
  const cache = new Map<string, number>();
  /** What is known of each word met so far, a row of numbers one after the other. */
  const facts: number[] = [];
  for (let i = 0; i < n; i++) {
    const lower = lowerAt(tokens, i);
    const written = wordAt(tokens, i);
    let known = cache.get(lower);
    if (known === undefined) {
      known = facts.length;
      cache.set(lower, known);
      const hash = hashWord(lower) || 1;
      const slot = slotOf(classes, hash);
      const number = isDigit(lower.charCodeAt(0)) || isDigit(lower.charCodeAt(lower.length - 1));
      facts.push(
        number ? NUMBER : hash,
        number ? NUMBER : hashWord(stemOf(lower)),
        hashWord(lower.slice(-3)),
        MARKS.get(lower) ?? 0,
        classes.coarse[slot] ?? 0,
        classes.fine[slot] ?? 0,
        classes.cueAptness[slot] ?? 0,
        classes.sourceAptness[slot] ?? 0,
      );
    }
    view.mark[i] = facts[known + 3] ?? 0;
    if (tagAt(tokens, i) === PROPN) {
      const capital = written.charCodeAt(0) >= 65 && written !== lower;
      view.word[i] = capital ? NAME : CAPITALISED;
      view.stem[i] = view.word[i] ?? 0;
      continue;
    }
    view.word[i] = facts[known] ?? 0;
    view.stem[i] = facts[known + 1] ?? 0;
    view.suffix[i] = facts[known + 2] ?? 0;
    view.coarse[i] = facts[known + 4] ?? 0;
    view.fine[i] = facts[known + 5] ?? 0;
    view.cueAptness[i] = facts[known + 6] ?? 0;
    view.sourceAptness[i] = facts[known + 7] ?? 0;
  }
  return view;
};
