import type { Range } from '../text/range.ts';
import type { Reported } from './reported.ts';

/** Finds, for a span, whether any of a sorted list of disjoint or touching ranges overlaps it. */
const overlapFinder = (ranges: readonly Range[]): ((span: Range) => boolean) => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  let far = 0;
  for (const { end } of sorted) {
    far = Math.max(far, end);
    furthest.push(far);
  }
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) > start;
  };
};

const byStart = (a: Reported, b: Reported): number => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);

/** A block set apart as a quotation, with nothing to say who is quoted. */
const isBare = ({ source, cue }: Reported): boolean => source === undefined && cue === undefined;

/**
 * Puts together what the form of the article shows and what its words do, in reading order. Form decides: nothing is
 * reported within a turn of a transcript or a credited quotation; but a block quotation that nothing attributes gives
 * way to what is attributed inside it.
 */
export const combine = (
  structural: readonly Reported[],
  worded: readonly Reported[],
): readonly Reported[] => {
  const isAttributed = overlapFinder(worded.filter(({ cue }) => cue).flatMap(({ spans }) => spans));
  const kept = structural.filter((each) => !isBare(each) || !each.spans.some(isAttributed));
  const isTaken = overlapFinder(kept.flatMap(({ spans }) => spans));
  return [...kept, ...worded.filter(({ spans }) => !spans.some(isTaken))].sort(byStart);
};
