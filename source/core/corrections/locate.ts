import type { Quotation } from '../analyse/analysis.ts';
import { firstIndex } from '../text/first-index.ts';
import { type Passage, placeOfPassage } from '../text/passage.ts';
import { intersect, lengthOf, type Range } from '../text/range.ts';

/** The overlap of two ranges divided by their joint length, from 0 to 1. */
const overlapOf = (a: Range, b: Range): number => {
  const shared = intersect(a, b);
  return shared ? lengthOf(shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0;
};

/** Ranges with less overlap are different quotations, not one with other limits. */
const sameFrom = 0.5;

/** The first quotation that begins at an offset; they are in the order in which they begin. */
const beginningAt = (quotations: readonly Quotation[], offset: number): Quotation | undefined => {
  const at = firstIndex(0, quotations.length, (index) => (quotations[index]?.range.start ?? 0) >= offset);
  const found = quotations[at];
  return found?.range.start === offset ? found : undefined;
};

/**
 * The quotation that a stored passage identifies: the one that begins where its words are now, else the first that
 * overlaps them by at least half. `undefined` when the words are gone or are no longer a quotation.
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
