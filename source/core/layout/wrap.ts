import type { Range } from '../text/range.ts';
import { eachGrapheme } from '../text/segment.ts';
import { cellsOf } from '../text/width.ts';
import { breakClasses, breakClass as cell } from './break-classes.ts';

/** The narrowest column that text is wrapped to: the widest cluster takes two cells. */
export const narrowestColumn = 2;

/** Cells of a tab in preformatted text. */
export const tabWidth = 2;

const classes = breakClasses();

const classAt = (text: string, offset: number): number => classes[text.charCodeAt(offset)] ?? cell.complex;

/** Where the text that only the segmenter can divide ends, from `from` on and at most `end`. */
const endOfComplex = (text: string, from: number, end: number): number => {
  let i = from;
  while (i < end && (classAt(text, i) === cell.complex || classAt(text, i + 1) === cell.complex)) i += 1;
  return Math.min(end, i + 1);
};

const widths = new Map<string, number>();

/** Cells of one grapheme. Widths of short graphemes are cached: they are few and frequent. */
const clusterWidth = (cluster: string): number => {
  const known = widths.get(cluster);
  if (known !== undefined) return known;
  const width = cellsOf(cluster);
  if (cluster.length <= 8) {
    if (widths.size > 4096) widths.clear();
    widths.set(cluster, width);
  }
  return width;
};

const mayStart = (kind: number): boolean => kind !== cell.wideClose && kind !== cell.narrowClose;
const mayEnd = (kind: number): boolean => kind !== cell.wideOpen && kind !== cell.narrowOpen;
const isWide = (kind: number): boolean => kind >= cell.wide && kind <= cell.wideClose;

/**
 * Breaks part of a text into lines of at most `width` cells (2 or more). Lines break after spaces, hyphens and
 * dashes and between ideographs, never before closing or after opening punctuation; a word too long for a line is
 * cut between grapheme clusters. Spaces at a line's end take no room. When the text `flows`, line ends count as
 * spaces and runs of white space as one; otherwise lines end where the text's lines end.
 * @returns the offsets the lines start at. A line runs to the next one's start, so that lines tile the range.
 */
export const wrap = (text: string, { start, end }: Range, width: number, flows: boolean): Uint32Array => {
  const starts = [start];
  let lineStart = start;
  let used = 0;
  let breakAt = -1;
  let usedAtBreak = 0;
  // A space at the beginning of the text is shown and takes a cell.
  let previous: number = cell.narrow;

  const place = (at: number, length: number, cellsTaken: number, kind: number): void => {
    if (previous !== cell.space && mayStart(kind) && mayEnd(previous) && (isWide(kind) || isWide(previous))) {
      breakAt = at;
      usedAtBreak = used;
    }
    while (used + cellsTaken > width && at > lineStart) {
      const isSoft = breakAt > lineStart;
      lineStart = isSoft ? breakAt : at;
      used = isSoft ? used - usedAtBreak : 0;
      breakAt = -1;
      starts.push(lineStart);
    }
    used += cellsTaken;
    if (kind === cell.dash && previous !== cell.space && at > lineStart) {
      breakAt = at + length;
      usedAtBreak = used;
    }
    previous = kind;
  };

  const space = (next: number, cellsTaken: number): void => {
    if (!flows || previous !== cell.space) used += cellsTaken;
    breakAt = next;
    usedAtBreak = used;
    previous = cell.space;
  };

  const newline = (next: number): void => {
    lineStart = next;
    if (next < end) starts.push(next);
    used = 0;
    breakAt = -1;
    previous = cell.space;
  };

  const take = (at: number, length: number, kind: number, cellsTaken: number): void => {
    if (kind === cell.newline && !flows) newline(at + length);
    else if (kind === cell.space || kind === cell.newline) space(at + length, 1);
    else if (kind === cell.tab) space(at + length, flows ? 1 : tabWidth);
    else place(at, length, cellsTaken, kind);
  };

  let i = start;
  while (i < end) {
    const kind = classAt(text, i);
    // Fast path for most of any text: inside a word no line can break before it is full.
    if (kind === cell.narrow && previous === cell.narrow && used < width) {
      if (i + 1 >= end || classAt(text, i + 1) !== cell.complex) {
        used += 1;
        i += 1;
        continue;
      }
    }
    if (kind !== cell.complex && (i + 1 >= end || classAt(text, i + 1) !== cell.complex)) {
      take(i, 1, kind, isWide(kind) ? 2 : 1);
      i += 1;
      continue;
    }
    const stop = endOfComplex(text, i, end);
    const base = i;
    eachGrapheme(text.slice(base, stop), (from, to) => {
      const own = to - from === 1 ? classAt(text, base + from) : cell.complex;
      const isBreak = to - from === 2 && text[base + from] === '\r';
      const kindHere = isBreak ? cell.newline : own === cell.complex ? cell.narrow : own;
      take(base + from, to - from, kindHere, clusterWidth(text.slice(base + from, base + to)));
      return true;
    });
    i = stop;
  }
  return Uint32Array.from(starts);
};

/** Offset after the last character of a line that is not white space. */
export const trimmedEnd = (text: string, { start, end }: Range): number => {
  let i = end;
  while (i > start) {
    const kind = classAt(text, i - 1);
    if (kind !== cell.space && kind !== cell.newline && kind !== cell.tab) break;
    i -= 1;
  }
  return i;
};
