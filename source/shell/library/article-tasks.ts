import type { Analysis } from '../../core/analyse/analysis.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import type { ArticleRow } from '../../core/rows/article-row.ts';
import type { LoadOptions, Place } from '../load/index.ts';

/** What an article's quotations are worked out with, the same for all articles. Plain data, as it goes to a thread. */
export type ArticleSettings = {
  readonly reading: LoadOptions;
  /** What readers corrected, by what the article is known by. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
};

/** One article, or a feed of several, to be read and analysed. `stamp` is kept with it. */
export type ArticleTask =
  | { readonly kind: 'row'; readonly row: ArticleRow; readonly stamp: string }
  | { readonly kind: 'place'; readonly place: Place; readonly key: string; readonly stamp: string };

/** An article as it goes into a library. */
export type Analysed = ArticleRecord & {
  /** Tells whether its file has changed without reading it. */
  readonly stamp?: string;
  /** Tells which corrections are applied. */
  readonly corrected?: string;
  /** What the engine found by itself, where a reader corrected it. */
  readonly uncorrected?: Analysis;
};

export type ArticleAnswer =
  | {
      readonly kind: 'analysed';
      readonly articles: readonly Analysed[];
      readonly problems: readonly string[];
    }
  | { readonly kind: 'failed'; readonly message: string };
