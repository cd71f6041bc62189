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

/** A test for offsets in ranges, answered in logarithmic time. */
export const inRanges = (ranges: readonly Range[]): ((offset: number) => boolean) => {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    // Marks may nest: the nearest few that begin before may hold it.
    for (let i = low - 1; i >= Math.max(0, low - 4); i--) if ((sorted[i]?.end ?? 0) > offset) return true;
    return false;
  };
};
