import type { Span } from './span.ts';
import { cellsOfSpans } from './visual.ts';

/** The most cells added to a gap between words; a line that needs more stays ragged. */
const mostGrowth = 3;

/** Justifies a line to a width in cells by widening the gaps between its words evenly. */
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
