import { type Mark, paintRange } from '../../core/layout/paint.ts';
import { trimmedEnd, wrap } from '../../core/layout/wrap.ts';
import type { Range } from '../../core/text/range.ts';
import { cellsOf, shortenWords } from '../../core/text/width.ts';
import { cutLine, type Line, span } from '../spans.ts';

/** The ranges of the lines of a text at a width, at most so many; the last has all that is left. */
const rangesOf = (text: string, column: number, most: number): readonly Range[] => {
  const starts = wrap(text, { start: 0, end: text.length }, column, true);
  return [...starts.slice(0, most)].map((start, index) => {
    const isCut = index === most - 1 && starts.length > most;
    const range = { start, end: starts[index + 1] ?? text.length };
    return { start, end: isCut ? text.length : trimmedEnd(text, range) };
  });
};

/** Only as much of the text is read as the lines can hold. */
const headOf = (text: string, column: number, most: number): string => text.slice(0, column * most * 4 + 16);

/** Words wrapped to at most that many lines; the last ends in "…" if there are more. */
export const linesOf = (text: string, width: number, most: number): readonly string[] => {
  const column = Math.max(2, width);
  const head = headOf(text, column, most);
  return rangesOf(head, column, most).map(({ start, end }) => {
    const words = head.slice(start, end).replace(/\s+/g, ' ');
    return cellsOf(words) <= column ? words : shortenWords(words, column);
  });
};

const matchMarks = (matches: readonly Range[]): readonly Mark[] =>
  matches.map((range) => ({ range, role: 'match' }));

/** The same with marked ranges of the text. */
export const markedLines = (
  text: string,
  marks: readonly Mark[],
  width: number,
  most: number,
): readonly Line[] => {
  const column = Math.max(2, width);
  const head = headOf(text, column, most);
  return rangesOf(head, column, most).map((range) => cutLine(paintRange(head, range, marks, true), column));
};

/** The same with ranges of the text lit as matches. */
export const litLines = (
  text: string,
  matches: readonly Range[],
  width: number,
  most: number,
): readonly Line[] => markedLines(text, matchMarks(matches), width, most);

/** Code units shown before the first match in words that are longer than their row. */
const lead = 16;

/** The words about the first match on one line, with the matches lit. */
export const excerpt = (text: string, matches: readonly Range[], width: number): Line => {
  const first = matches[0]?.start ?? 0;
  const isLong = text.length > width;
  const from = isLong && first > width - lead ? text.lastIndexOf(' ', first - lead) + 1 : 0;
  const range = { start: from, end: Math.min(text.length, from + Math.max(0, width) * 2) };
  const spans = paintRange(text, range, matchMarks(matches), true);
  return cutLine(from > 0 ? [span('… ', 'faint'), ...spans] : spans, width);
};
