import type { Range } from '../../text/range.ts';
import type { Reported } from '../reported.ts';

/** What lies in quotation marks, as far as quotations tell. */
export const quotedRanges = (
  reported: readonly Reported[],
): { readonly inQuotes: (offset: number) => boolean } => ({
  inQuotes: inRanges(
    reported.flatMap(({ kind, spans, marks }) => (kind === 'direct' ? [...spans] : [...marks])),
  ),
});

/** A test for offsets in ranges, answered in logarithmic time; and at once beside the last offset asked for: texts are read in order. */
export const inRanges = (ranges: readonly Range[]): ((offset: number) => boolean) => {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const startOf = (index: number): number => sorted[index]?.start ?? Number.POSITIVE_INFINITY;
  /** How many ranges begin at or before the offset that was asked for last. */
  let begun = 0;
  return (offset) => {
    const isBeside = startOf(begun) > offset && (begun === 0 || startOf(begun - 1) <= offset);
    let [low, high] = isBeside ? [begun, begun] : [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) > offset) high = middle;
      else low = middle + 1;
    }
    begun = low;
    // Marks may nest: the nearest few that begin before may hold it.
    for (let i = low - 1; i >= Math.max(0, low - 4); i--) if ((sorted[i]?.end ?? 0) > offset) return true;
    return false;
  };
};
