import type { Quotation } from '../analyse/analysis.ts';
import { agreement, placeOfAnchor } from '../text/anchor.ts';
import { intersect, lengthOf, type Range } from '../text/range.ts';
import { stepping } from '../text/steps.ts';
import { type QuotationKey, wordsOf } from './correction.ts';

/** The part of two ranges' joint extent that they share, from 0 to 1. */
const overlapOf = (a: Range, b: Range): number => {
  const shared = intersect(a, b);
  if (!shared) return 0;
  return lengthOf(shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
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

/** Quotations by the words they are known by. */
function* wordsOfAll(
  text: string,
  quotations: readonly Quotation[],
): Generator<undefined, ReadonlyMap<string, readonly Quotation[]>> {
  const byWords = new Map<string, Quotation[]>();
  yield* stepping(quotations, (quotation) => {
    const words = wordsOf(text, quotation);
    const same = byWords.get(words);
    if (same) same.push(quotation);
    else byWords.set(words, [quotation]);
  });
  return byWords;
}

/**
 * Finds quotations by what is known of them: the one with the same words, of several the one with the same words
 * about it, then the nearest. Where none has the words, the one that covers most of the same place. `keys` are those it
 * will be asked for: where all are still in their places, nothing needs to be known of the other quotations. In steps.
 */
export function* createLocator(
  text: string,
  quotations: readonly Quotation[],
  keys: readonly QuotationKey[],
): Generator<undefined, (key: QuotationKey) => Quotation | undefined> {
  const unmoved = ({ words, place }: QuotationKey): Quotation | undefined => {
    const there = beginningAt(quotations, place.at);
    const isSame =
      there !== undefined &&
      agreement(text, place.at, place) === place.before.length + place.after.length &&
      wordsOf(text, there) === words;
    return isSame ? there : undefined;
  };
  const isAnyMoved = keys.some((key) => unmoved(key) === undefined);
  const byWords = isAnyMoved ? yield* wordsOfAll(text, quotations) : new Map<string, readonly Quotation[]>();
  return (key) => {
    const { words, place } = key;
    const there = unmoved(key);
    if (there) return there;
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
}
