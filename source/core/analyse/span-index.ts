import { firstIndex } from '../text/first-index.ts';
import type { Range } from '../text/range.ts';
import type { Reported } from './reported.ts';

/** A span and the place, in the list it was made from, of what it belongs to. */
export type Owned = { readonly span: Range; readonly owner: number };

/** Finds the spans that overlap a range, in order, without looking at those that end long before it. */
export type SpanIndex = (range: Range) => readonly Owned[];

/** Indexes the spans of everything reported. */
export const indexSpans = (reported: readonly Reported[]): SpanIndex => {
  const sorted = reported
    .flatMap(({ spans }, owner) => spans.map((span): Owned => ({ span, owner })))
    .sort((a, b) => a.span.start - b.span.start);
  /** The furthest any span up to each reaches. */
  const reach = new Float64Array(sorted.length);
  let far = 0;
  sorted.forEach(({ span }, at) => {
    far = Math.max(far, span.end);
    reach[at] = far;
  });
  return ({ start, end }) => {
    const first = firstIndex(0, sorted.length, (index) => (reach[index] ?? 0) > start);
    const found: Owned[] = [];
    for (let at = first; at < sorted.length; at += 1) {
      const owned = sorted[at];
      if (!owned || owned.span.start >= end) break;
      if (owned.span.end > start) found.push(owned);
    }
    return found;
  };
};
