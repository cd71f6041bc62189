import { numberAt } from '../../text/at.ts';
import { chunksOf, indentOf, type Line, lengthOf } from './lines.ts';

/** No one wraps mail or books wider than this; longer lines are paragraphs. */
const WIDEST = 120;
/** A wrapped line may end this much before the width and be taken for full: wrappers differ on the last word. */
const SLACK = 6;
/** How many pairs of lines are looked at to find a text's width. */
const SAMPLE = 4000;
const FEWEST = 3;
/** The share of lines that must be full for their text to be wrapped. */
const MOST = 0.7;

/** Whether the next line's first word would not have fitted on this one: the mark of a line that was wrapped. */
const isFull = (text: string, line: Line, next: Line, width: number): boolean => {
  let word = next.first;
  while (word < next.end && text.charCodeAt(word) > 32 && word - next.first < WIDEST) word += 1;
  return indentOf(text, line) + lengthOf(line) + 1 + (word - next.first) > width - SLACK;
};

const shareFull = (text: string, lines: readonly Line[], width: number): number => {
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && isFull(text, line, next, width)) full += 1;
  }
  return full / Math.max(1, lines.length - 1);
};

/** The width a text was hard-wrapped at, or `undefined` where its line ends are its own. */
export const wrapWidth = (text: string): number | undefined => {
  const widths: number[] = [];
  const pairs: (readonly [Line, Line])[] = [];
  for (const lines of chunksOf(text)) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!next || pairs.length >= SAMPLE) break;
      pairs.push([line, next]);
      widths.push(indentOf(text, line) + lengthOf(line));
    }
    if (pairs.length >= SAMPLE) break;
  }
  if (pairs.length < FEWEST) return undefined;
  const width = numberAt(
    widths.sort((a, b) => a - b),
    Math.floor(widths.length * 0.95),
  );
  if (width > WIDEST || width < 30) return undefined;
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width)).length;
  return full / pairs.length >= MOST ? width : undefined;
};

/** Whether these lines are one paragraph wrapped at that width. */
export const isWrapped = (text: string, lines: readonly Line[], width: number | undefined): boolean =>
  width !== undefined && lines.length > 1 && shareFull(text, lines, width) >= MOST;

const VERSE_WIDTH = 70;

/** Whether these lines are short and mostly end in the middle of a sentence: verse, an address, a menu. */
export const isKept = (text: string, lines: readonly Line[]): boolean => {
  if (lines.length < 2 || lines.some((line) => lengthOf(line) > VERSE_WIDTH)) return false;
  const ended = lines.filter(({ end }) => /[.!?…"”’)]/.test(text.charAt(end - 1))).length;
  return ended * 2 < lines.length;
};
