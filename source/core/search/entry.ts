import type { Range } from '../text/range.ts';

export type EntryKind = 'quotation' | 'speaker' | 'section' | 'text';

/** Something a reader can look for and go to. */
export type Entry = {
  readonly kind: EntryKind;
  /** `Quotation.id`, `Speaker.id` or `Section.id`; for text the block's index. */
  readonly id: string;
  /** What is searched and shown: white space runs are single spaces. */
  readonly text: string;
  /** Where it stands in the article (a speaker's is the first mention). */
  readonly range: Range;
  /** The speaker of a quotation. */
  readonly speaker?: { readonly id: string; readonly name: string };
};

/** An entry that matches; `matches` are ranges into `entry.text`, in order. Lower scores are better, 0 is exact. */
export type Hit = { readonly entry: Entry; readonly score: number; readonly matches: readonly Range[] };

/** What the reader typed, understood: see `parseQuery`. */
export type Query = {
  /** The words to match in any order, a typo or two forgiven. */
  readonly words: readonly string[];
  /** Phrases typed in quotation marks, matched exactly (letter case aside). */
  readonly phrases: readonly string[];
  /** From "@name": only this speaker's quotations. */
  readonly speaker?: string;
  readonly kind: EntryKind | 'all';
};

export type Results = { readonly hits: readonly Hit[]; readonly total: number; readonly complete: boolean };
