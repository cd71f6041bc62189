import type { Quotation } from '../analyse/analysis.ts';
import { offPair, type Passage, passageAt } from '../text/passage.ts';

/** A correction by the reader. A quotation is identified by its words and those around it. */
export type Correction =
  /** Who said a quotation; '' for nobody named. */
  | { readonly kind: 'speaker'; readonly quotation: Passage; readonly name: string }
  | { readonly kind: 'not-a-quotation'; readonly quotation: Passage }
  /** A new name for a speaker; if another speaker has it, the two become one. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Wherever the article uses these words for a speaker, it means somebody else. */
  | { readonly kind: 'split'; readonly from: string; readonly words: string; readonly to: string }
  /** A passage is a quotation, and who said it; '' for nobody named. */
  | { readonly kind: 'quotation'; readonly passage: Passage; readonly name: string };

/** The most code units of a quotation that are stored to identify it. */
const mostWords = 400;

/** The passage that identifies a quotation after an edit or another analysis; of a long quotation, its beginning. */
export const passageOf = (text: string, { range: { start, end } }: Pick<Quotation, 'range'>): Passage =>
  passageAt(text, { start, end: offPair(text, Math.min(end, start + mostWords)) });
