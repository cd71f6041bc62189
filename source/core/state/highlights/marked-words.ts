import type { Highlight } from '../../highlights/highlight.ts';
import { overlaps, type Range } from '../../text/range.ts';
import type { Selection, State } from '../state.ts';

/** The range of the selection. */
export const selected = ({ anchor, head }: Selection): Range => ({
  start: Math.min(anchor, head),
  end: Math.max(anchor, head),
});

/** The highlights that overlap a range, in order. */
export const highlightsWithin = (
  { kept }: State,
  shown: Range,
): readonly (Highlight & { readonly range: Range })[] =>
  kept.highlights.flatMap((one) =>
    one.range && overlaps(one.range, shown) ? [{ ...one, range: one.range }] : [],
  );
