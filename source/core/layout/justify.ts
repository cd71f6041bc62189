import type { Span } from './span.ts';
import { cellsOfSpans } from './visual.ts';

/** A gap between words grows by at most so many cells: a line that would take more stays ragged. */
const mostGrowth = 3;

/** Fills a line to a width in cells by widening the gaps between its words, evenly from left to right. */
export const justify = (spans: readonly Span[], width: number): readonly Span[] => {
  const missing = width - cellsOfSpans(spans);
  const gaps = spans.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
  if (missing <= 0 || gaps === 0 || missing > gaps * mostGrowth) return spans;
  let gap = 0;
  let given = 0;
  return spans.map((span) => ({
    ...span,
    text: span.text.replace(/ /g, () => {
      gap += 1;
      const due = Math.floor((missing * gap) / gaps) - given;
      given += due;
      return ' '.repeat(1 + due);
    }),
  }));
};
