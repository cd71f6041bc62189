import { graphemes } from '../text/segment.ts';
import { cellsOf } from '../text/width.ts';
import { hasRightToLeft, inVisualOrder, levelsOf, mirrored, runsOf } from './bidi.ts';
import type { Span } from './span.ts';

/** The role of words already in the order of the screen, as an article's are: they are not reordered again. */
export const placed = 'placed';

/** Words of one direction, not yet placed on the line. */
export type Piece = { readonly spans: readonly Span[]; readonly level: number };

const turned = (span: Span): Span => ({
  ...span,
  text: graphemes(span.text).map(mirrored).reverse().join(''),
});

/** The pieces of a line, given in reading order, from left to right. Each letter keeps its roles. */
export const arranged = (pieces: readonly Piece[]): readonly Span[] =>
  inVisualOrder(pieces).flatMap(({ spans, level }) =>
    level % 2 === 1 ? [...spans].reverse().map(turned) : spans,
  );

/** A prefix of the left end, reversed for the right end: "│ " becomes " │". */
export const turnedPrefix = (prefix: string): string => graphemes(prefix).map(mirrored).reverse().join('');

/** Whether a span separates columns of the screen, which are not one sentence. */
const isGap = ({ text }: Span): boolean => text.includes('│') || (text.length > 1 && text.trim() === '');

const pieceAt = (spans: readonly Span[], start: number, end: number): readonly Span[] => {
  const cut: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') cut.push({ ...span, text });
    at += span.text.length;
  }
  return cut;
};

const turnedSegment = (spans: readonly Span[]): readonly Span[] => {
  const text = spans.map((one) => one.text).join('');
  if (!hasRightToLeft(text) || spans.some(({ roles }) => roles.includes(placed))) return spans;
  const runs = runsOf(levelsOf(text, 'ltr'), 0, 0, text.length);
  return arranged(runs.map(({ start, end, level }) => ({ spans: pieceAt(spans, start, end), level })));
};

/**
 * A row of the screen with its right-to-left words reordered: each column by itself, lines from left to right. Rows
 * without such words are returned unchanged.
 */
export const visualLine = (line: readonly Span[]): readonly Span[] => {
  if (!line.some(({ text }) => hasRightToLeft(text))) return line;
  const shown: Span[] = [];
  let segment: Span[] = [];
  for (const span of line) {
    if (isGap(span)) {
      shown.push(...turnedSegment(segment), span);
      segment = [];
    } else segment.push(span);
  }
  return [...shown, ...turnedSegment(segment)];
};

/** The width of some spans in cells. */
export const cellsOfSpans = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + cellsOf(text), 0);
