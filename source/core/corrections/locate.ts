import type { Quotation } from '../analyse/analysis.ts';
import { agreement, placeOfAnchor } from '../text/anchor.ts';
import { intersect, lengthOf, type Range } from '../text/range.ts';
import { type QuotationKey, wordsOf } from './correction.ts';

/** The part of two ranges' joint extent that they share, from 0 to 1. */
const overlapOf = (a: Range, b: Range): number => {
  const shared = intersect(a, b);
  if (!shared) return 0;
  return lengthOf(shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Ranges that share less are different quotations, not one found with other limits. */
const sameFrom = 0.5;

/**
 * Finds quotations by what is known of them: the one with the same words, of several the one with the same words
 * about it, then the nearest. Where none has the words, the one that covers most of the same place.
 */
export const createLocator = (
  text: string,
  quotations: readonly Quotation[],
): ((key: QuotationKey) => Quotation | undefined) => {
  const byWords = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const words = wordsOf(text, quotation);
    const same = byWords.get(words);
    if (same) same.push(quotation);
    else byWords.set(words, [quotation]);
  }
  return ({ words, place }) => {
    const fit = ({ range }: Quotation): number => agreement(text, range.start, place);
    const distance = ({ range }: Quotation): number => Math.abs(range.start - place.at);
    const [best] = (byWords.get(words) ?? []).toSorted(
      (a, b) => fit(b) - fit(a) || distance(a) - distance(b),
    );
    if (best) return best;
    const start = placeOfAnchor(text, place);
    const old = { start, end: start + words.length };
    if (agreement(text, start, place) < words.length / 2 && !text.startsWith(words.slice(0, 40), start)) {
      return undefined;
    }
    return quotations.find(({ range }) => overlapOf(range, old) >= sameFrom);
  };
};
