import type { Span as Painted } from '../core/layout/paint.ts';
import type { Action } from '../core/state/action.ts';
import { cellsOf, shortenWords } from '../core/text/width.ts';

/** The action of a click; for words with several actions, a function of the cell (from 0) within them. */
export type Click = Action | ((cell: number) => Action);

/** Words of the screen with the action of a click; `isTyped` marks the words of a field before its caret. */
export type Span = Painted & { readonly click?: Click | undefined; readonly isTyped?: true };

/** A row of the screen. */
export type Line = readonly Span[];

/** Makes a span of words with roles. */
export const span = (text: string, ...roles: readonly string[]): Span => ({ text, roles });

/** Makes a span of that many blank cells. */
export const blank = (width: number, ...roles: readonly string[]): Span =>
  span(' '.repeat(Math.max(0, width)), ...roles);

/** The width of a line in terminal cells. */
export const widthOf = (line: Line): number => line.reduce((sum, { text }) => sum + cellsOf(text), 0);

/** The line cut to a width, after a whole word if that wastes little; "…" replaces what was cut, unless that was blank. */
export const cutLine = (line: Line, width: number): Line => {
  if (widthOf(line) <= width) return line;
  const end = line.findLastIndex(({ text }) => text.trim() !== '');
  let left = width;
  const kept: Span[] = [];
  for (const [index, one] of line.entries()) {
    const taken = cellsOf(one.text);
    if (taken < left || (taken === left && index >= end)) {
      kept.push(one);
      left -= taken;
      continue;
    }
    const words = index > end ? ' '.repeat(left) : one.text.trimEnd();
    const fits = index >= end && cellsOf(words) <= left;
    if (left > 0) kept.push({ ...one, text: fits ? words : shortenWords(one.text, left) });
    return kept;
  }
  return kept;
};

/** The line cut or filled with blanks to exactly a width. */
export const fitLine = (line: Line, width: number, ...roles: readonly string[]): Line => {
  const spare = width - widthOf(line);
  if (spare < 0) return fitLine(cutLine(line, width), width, ...roles);
  return spare > 0 ? [...line, blank(spare, ...roles)] : line;
};

/** Two lines on one row, at its left and right edge; the left one gives way. */
export const spread = (left: Line, right: Line, width: number): Line => {
  const kept = cutLine(right, width);
  const taken = widthOf(kept);
  const room = width - taken - (taken > 0 ? 1 : 0);
  return room <= 0 ? fitLine(kept, width) : [...fitLine(cutLine(left, room), width - taken), ...kept];
};

/** The line with more roles laid over all of it. */
export const withRoles = (line: Line, ...roles: readonly string[]): Line =>
  line.map((one) => ({ ...one, roles: [...one.roles, ...roles] }));

/** Lines cut or filled up to exactly so many. */
export const fitLines = (lines: readonly Line[], height: number): readonly Line[] =>
  lines.length >= height
    ? lines.slice(0, height)
    : [...lines, ...Array.from({ length: height - lines.length }, (): Line => [])];

const isBlank = ({ text, roles }: Span): boolean => roles.length === 0 && text.trim() === '';

/** The line without blanks at its end: what is not drawn costs nothing. */
export const trimLine = (line: Line): Line => {
  let end = line.length;
  for (let last = line[end - 1]; last && isBlank(last); last = line[end - 1]) end -= 1;
  return end === line.length ? line : line.slice(0, end);
};

/** The line, a press of the mouse on which does something. */
export const withClick = (line: Line, click: Click | undefined): Line =>
  line.map((one) => ({ ...one, click }));

/** Lines of a width in the middle of the screen, cut to that width. */
export const centred = (lines: readonly Line[], width: number, columns: number): readonly Line[] => {
  const left = blank(Math.max(1, Math.floor((columns - width) / 2)));
  return lines.map((line) => [left, ...cutLine(line, width)]);
};
