import type { Quotation } from '../analyse/analysis.ts';
import { offPair, type Passage, passageAt } from '../text/passage.ts';

/** What the reader knows better. A quotation is known by its words and those around it. */
export type Correction =
  /** They say who said it; '' for nobody named. */
  | { readonly kind: 'speaker'; readonly quotation: Passage; readonly name: string }
  | { readonly kind: 'not-a-quotation'; readonly quotation: Passage }
  /** A speaker goes by another name; where that is another speaker's, the two are one. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Where the article calls a speaker so, it means somebody else. */
  | { readonly kind: 'split'; readonly from: string; readonly words: string; readonly to: string }
  /** The passage is a quotation, and they say who said it; '' for nobody named. */
  | { readonly kind: 'quotation'; readonly passage: Passage; readonly name: string };

/** Code units of a quotation that are kept to know it by. */
const mostWords = 400;

/** The passage a quotation is known by when the article is analysed anew or was edited: of a long one its beginning. */
export const passageOf = (text: string, { range: { start, end } }: Pick<Quotation, 'range'>): Passage =>
  passageAt(text, { start, end: offPair(text, Math.min(end, start + mostWords)) });
