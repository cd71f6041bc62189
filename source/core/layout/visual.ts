import { graphemes } from '../text/segment.ts';
import { cellsOf } from '../text/width.ts';
import { hasRightToLeft, inVisualOrder, levelsOf, mirrored, runsOf } from './bidi.ts';
import type { Span } from './span.ts';

/** The role of words that stand in the order of the screen already, as an article's are: nothing moves them again. */
export const placed = 'placed';

/** Words of one direction, before they have their place on the line. */
export type Piece = { readonly spans: readonly Span[]; readonly level: number };

const turned = (span: Span): Span => ({
  ...span,
  text: graphemes(span.text).map(mirrored).reverse().join(''),
});

/** A line's pieces, in reading order, as they stand from left to right. Each letter keeps its roles. */
export const arranged = (pieces: readonly Piece[]): readonly Span[] =>
  inVisualOrder(pieces).flatMap(({ spans, level }) =>
    level % 2 === 1 ? [...spans].reverse().map(turned) : spans,
  );

/** What stands at the left end of lines moves to the right one: "│ " becomes " │". */
export const turnedPrefix = (prefix: string): string => graphemes(prefix).map(mirrored).reverse().join('');

/** Whether a span parts columns of the screen, which are no one sentence. */
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
 * A row of the screen with what runs from right to left in the order of the screen: words in columns, each column by itself,
 * in lines that run from left to right. Rows without such words are given back as they are.
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

/** Cells some spans take. */
export const cellsOfSpans = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + cellsOf(text), 0);
