import { wordSet } from '../lexicon/lists.ts';
import { classAt, DIGIT, LETTER, SPACE } from '../tokens/characters.ts';
import type { MarkFamily } from './marks.ts';

/** What a mark may be where it stands, its neighbours alone considered. */
export type MarkRole = 'open' | 'close' | 'either' | 'weak-close' | 'none';

const OPENING_CONTEXT = wordSet(`( [ { — – - / “ " ‘ ' « „ ‚ \` > = 「 * _ ¿ ¡ …`);
const ELISIONS =
  /^(?:tis|twas|twere|twill|em|cause|til|till|bout|round|n|cos|cuz|neath|gainst|sup|fraid|nother|ere)$/i;

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ['"', 'double'], ['“', 'double'], ['”', 'double'], ['„', 'double'], ['‟', 'double'], ["''", 'double'], ['``', 'double'], ['＂', 'double'],
  ["'", 'single'], ['‘', 'single'], ['’', 'single'], ['‚', 'single'], ['‛', 'single'], ['`', 'single'],
  ['«', 'guillemet'], ['»', 'guillemet'], ['‹', 'single-guillemet'], ['›', 'single-guillemet'],
  ['「', 'corner'], ['」', 'corner'], ['『', 'double-corner'], ['』', 'double-corner'],
]); // biome-ignore format: a family a row reads better

export const familyOf = (word: string): MarkFamily | undefined =>
  word.length > 2 ? undefined : FAMILIES.get(word);

const wordAfter = (text: string, at: number): string => {
  let end = at;
  while (end < at + 12 && (classAt(text, end) === LETTER || classAt(text, end) === DIGIT)) end += 1;
  return text.slice(at, end);
};

/** "'tis", "'90s", "rock 'n' roll": an apostrophe that stands for what was left out. */
const isElision = (text: string, end: number): boolean => {
  const word = wordAfter(text, end);
  return ELISIONS.test(word) || /^\d\ds?$/.test(word);
};

/** By spacing: a mark opens where a word follows and none stands before it, and closes the other way about. */
const roleBySpacing = (text: string, start: number, end: number, first: number, last: number): MarkRole => {
  const before = start <= first || classAt(text, start - 1) === SPACE;
  const after = end >= last || classAt(text, end) === SPACE;
  if (before && after) return 'either';
  if (before)
    return '.,;:!?)]'.includes(text.charAt(end)) && text.charAt(end + 1) !== '.' ? 'either' : 'open';
  if (after) return 'close';
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  const letterRight = classAt(text, end) === LETTER || classAt(text, end) === DIGIT;
  if (OPENING_CONTEXT.has(left)) return letterRight || OPENING_CONTEXT.has(right) ? 'either' : 'close';
  return letterRight ? 'either' : 'close';
};

const roleOfSingle = (text: string, start: number, end: number, first: number, last: number): MarkRole => {
  const mark = text.charAt(start);
  const spacing = roleBySpacing(text, start, end, first, last);
  if (mark === '‚') return spacing === 'open' ? 'open' : 'none';
  const letterBefore =
    start > first && (classAt(text, start - 1) === LETTER || classAt(text, start - 1) === DIGIT);
  const wordAfterIt = end < last && (classAt(text, end) === LETTER || classAt(text, end) === DIGIT);
  if (letterBefore && wordAfterIt) return 'none';
  if (spacing === 'open' || (spacing === 'either' && !letterBefore && wordAfterIt)) {
    if (isElision(text, end) || mark === '’') return 'none';
    return 'open';
  }
  if (mark === '‘') return letterBefore ? 'weak-close' : 'open';
  if (mark === '`') return 'none';
  if (spacing === 'either') return 'none';
  // After a word without punctuation it may be a plural's possessive ("the dogs' owner") or a dropped letter ("goin'").
  return letterBefore ? 'weak-close' : 'close';
};

const roleOfDouble = (text: string, start: number, end: number, first: number, last: number): MarkRole => {
  const mark = text.slice(start, end);
  const spacing = roleBySpacing(text, start, end, first, last);
  if (mark === '„' || mark === '``') return 'open';
  // Typographic marks mean what they say unless their neighbours say the opposite: “rapists“ while.
  if (mark === '“') return spacing === 'close' ? 'either' : 'open';
  if (mark === '”') return spacing === 'open' ? 'either' : 'close';
  if (spacing !== 'close' || mark !== '"') return spacing;
  return classAt(text, start - 1) === DIGIT ? 'weak-close' : 'close';
};

/** What the mark at `start` to `end` may be, in a block that spans `first` to `last`. */
export const roleOf = (
  family: MarkFamily,
  text: string,
  start: number,
  end: number,
  first: number,
  last: number,
): MarkRole => {
  // The value of an attribute in a scrap of markup.
  if (text.charAt(start - 1) === '=' && start > first) return 'none';
  if (family === 'double') return roleOfDouble(text, start, end, first, last);
  if (family === 'single') return roleOfSingle(text, start, end, first, last);
  if (family === 'corner' || family === 'double-corner')
    return '「『'.includes(text.charAt(start)) ? 'open' : 'close';
  // « French » with spaces inside, »German« without: which it is shows in what is open.
  const spacing = roleBySpacing(text, start, end, first, last);
  if (spacing === 'either')
    return text.charAt(start) === '«' || text.charAt(start) === '‹' ? 'either' : 'close';
  return spacing;
};
