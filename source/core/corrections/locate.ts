import type { Quotation } from '../analyse/analysis.ts';
import { type Passage, placeOfPassage } from '../text/passage.ts';
import { intersect, lengthOf, type Range } from '../text/range.ts';

/** The part of two ranges' joint extent that they share, from 0 to 1. */
const overlapOf = (a: Range, b: Range): number => {
  const shared = intersect(a, b);
  return shared ? lengthOf(shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0;
};

/** Ranges that share less are different quotations, not one found with other limits. */
const sameFrom = 0.5;

/** The first quotation that begins at an offset; they are in the order in which they begin. */
const beginningAt = (quotations: readonly Quotation[], offset: number): Quotation | undefined => {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found?.range.start === offset ? found : undefined;
};

/**
 * The quotation a passage was kept for: the one that begins where its words are now, else the first that has at least
 * half of that place to itself. `undefined` where the words are gone or no quotation any more.
 */
export const locate = (
  text: string,
  quotations: readonly Quotation[],
  passage: Passage,
): Quotation | undefined => {
  const place = placeOfPassage(text, passage);
  if (!place) return undefined;
  return (
    beginningAt(quotations, place.start) ??
    quotations.find(({ range }) => overlapOf(range, place) >= sameFrom)
  );
};
