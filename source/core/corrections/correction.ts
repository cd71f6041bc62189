import type { Quotation } from '../analyse/analysis.ts';
import { type Anchor, anchorAt } from '../text/anchor.ts';
import type { Passage } from '../text/passage.ts';
import { slice } from '../text/range.ts';

/** Which quotation is meant, in words that hold when the article is analysed anew or was edited. */
export type QuotationKey = {
  /** What it runs over, on one line; of a long one its beginning. */
  readonly words: string;
  readonly place: Anchor;
};

/** What the reader knows better. */
export type Correction =
  /** They say who said it; '' for nobody named. */
  | { readonly kind: 'speaker'; readonly quotation: QuotationKey; readonly name: string }
  | { readonly kind: 'not-a-quotation'; readonly quotation: QuotationKey }
  /** A speaker goes by another name; where that is another speaker's, the two are one. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Where the article calls a speaker so, it means somebody else. */
  | { readonly kind: 'split'; readonly from: string; readonly words: string; readonly to: string }
  /** The passage is a quotation, and they say who said it; '' for nobody named. */
  | { readonly kind: 'quotation'; readonly passage: Passage; readonly name: string };

/** Code units of a quotation that are kept to know it by. */
const mostWords = 400;

/** The words a quotation is known by. */
export const wordsOf = (text: string, { range }: Pick<Quotation, 'range'>): string =>
  slice(text, { start: range.start, end: Math.min(range.end, range.start + mostWords) })
    .replace(/\s+/g, ' ')
    .trim();

/** How to know a quotation again. */
export const keyOf = (text: string, quotation: Pick<Quotation, 'range'>): QuotationKey => ({
  words: wordsOf(text, quotation),
  place: anchorAt(text, quotation.range.start),
});
