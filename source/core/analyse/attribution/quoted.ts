import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/range.ts';
import type { Reported } from '../reported.ts';

/** A test for offsets in quotation marks, as far as quotations tell. */
export const inQuotesOf = (reported: readonly Reported[]): ((offset: number) => boolean) =>
  inRanges(reported.flatMap(({ kind, spans, marks }) => (kind === 'direct' ? spans : marks)));

/** A test for offsets in ranges, answered in logarithmic time; and at once near the last offset asked for: texts are read in order. */
export const inRanges = (ranges: readonly Range[]): ((offset: number) => boolean) => {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const starts = Int32Array.from(sorted, ({ start }) => start);
  const ends = Int32Array.from(sorted, ({ end }) => end);
  /** The last answer, and the offsets for which it holds. */
  let [answer, from, until] = [false, 0, 0];
  return (offset) => {
    if (offset >= from && offset < until) return answer;
    const after = firstIndex(0, starts.length, (index) => (starts[index] ?? 0) > offset);
    answer = false;
    from = offset;
    until = starts[after] ?? 2 ** 31 - 1;
    // Marks may nest: the nearest few that begin before may hold it.
    for (const end of ends.subarray(Math.max(0, after - 4), after)) {
      if (end <= offset) continue;
      answer = true;
      until = Math.min(until, end);
    }
    return answer;
  };
};
