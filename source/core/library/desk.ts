import type { Range } from '../text/range.ts';
import type { ArticleRow, PersonRow, QuotationRow } from './row-shapes.ts';

/** A list of the desk: one of its five, all that a person said, or the places of one quotation. */
export type DeskList =
  | { readonly kind: 'articles' | 'people' | 'families' | 'review' | 'search' }
  | { readonly kind: 'person' | 'family'; readonly id: number };

/** An article, and ranges of its title that a search matched. */
export type ArticleEntry = Pick<ArticleRow, 'key' | 'title' | 'outlet' | 'date' | 'quotations'> & {
  readonly kind: 'article';
  readonly isRead: boolean;
  readonly matches: readonly Range[];
};

export type PersonEntry = Omit<PersonRow, 'kind' | 'mentions'> & { readonly kind: 'person' };

type QuotationFacts = 'id' | 'title' | 'outlet' | 'date' | 'text' | 'speaker' | 'mention' | 'confidence';

/** A quotation in its article; `range` counts UTF-16 code units of the article's text, `form` is its kind. */
export type QuotationEntry = Pick<QuotationRow, QuotationFacts> & {
  readonly kind: 'quotation';
  readonly key: string;
  readonly range: Range;
  readonly form: string;
  readonly person: number | undefined;
  readonly family: number | undefined;
  /** Ranges of `text` that a search matched, or that differ from the first of a family. */
  readonly matches: readonly Range[];
  /** What sets it apart from the first of its family: kinds of change, another speaker. */
  readonly changes: readonly string[];
  readonly isOtherSpeaker: boolean;
};

/** The same words in several articles, described by the first of them. */
export type FamilyEntry = {
  readonly kind: 'family';
  readonly id: number;
  readonly times: number;
  readonly outlets: number;
  readonly speakers: number;
  readonly first: QuotationEntry;
};

/** Two names that may be one person's. */
export type ReviewEntry = {
  readonly kind: 'review';
  readonly id: string;
  readonly names: readonly [one: string, other: string];
  readonly articles: readonly [one: number, other: number];
  readonly sentences: readonly [one: string, other: string];
  readonly reasons: readonly string[];
  readonly objections: readonly string[];
};

export type DeskEntry = ArticleEntry | PersonEntry | QuotationEntry | FamilyEntry | ReviewEntry;

/** What stands above a person's quotations. */
export type PersonHead = {
  readonly name: string;
  readonly role: string;
  readonly names: readonly string[];
  readonly articles: number;
  /** Quotations by month, "2016-10", in order of time. */
  readonly months: readonly (readonly [month: string, quotations: number])[];
  /** Who else is quoted in the same articles, and in how many. */
  readonly company: readonly (readonly [name: string, articles: number])[];
};

/** A part of a list, from a row on, and of how many rows. */
export type DeskRows = {
  readonly from: number;
  readonly total: number;
  readonly rows: readonly DeskEntry[];
  readonly head?: PersonHead;
};

/** What a library holds. */
export type DeskSummary = {
  readonly articles: number;
  readonly outlets: number;
  readonly first: string;
  readonly last: string;
  readonly reviews: number;
};

/** Who speaks in an article, and its first quotations. */
export type DeskPreview = {
  readonly key: string;
  readonly byline: string;
  readonly words: number;
  readonly speakers: readonly {
    readonly name: string;
    readonly person: number | undefined;
    readonly quotations: number;
  }[];
  readonly quotations: readonly QuotationEntry[];
};

/** What a list may be ordered by. */
export type DeskOrder =
  | 'newest'
  | 'oldest'
  | 'unread'
  | 'quotations'
  | 'title'
  | 'outlet'
  | 'name'
  | 'times'
  | 'articles'
  | 'best';

/** Which part of a list is wanted: what it is filtered by, or looks for, its order, and so many rows from one on. */
export type DeskRequest = {
  readonly list: DeskList;
  readonly words: string;
  readonly order: DeskOrder;
  readonly from: number;
  readonly count: number;
};

/** What the desk wants of its library. */
export type DeskAsk =
  | ({ readonly ask: 'rows'; readonly id: number } & DeskRequest)
  | { readonly ask: 'preview'; readonly key: string }
  | { readonly ask: 'answer'; readonly id: string; readonly answer: 'same' | 'apart' | 'later' }
  | { readonly ask: 'undo' }
  /** Keeps what a reader decided of somebody: another is the same, the name in a quotation's article is another's, a name. */
  | ({ readonly ask: 'decide'; readonly person: number } & (
      | { readonly how: 'same'; readonly other: number }
      | { readonly how: 'apart'; readonly quotation: number }
      | { readonly how: 'called'; readonly name: string }
    ))
  /** Writes a list, as it is filtered and ordered, to a file whose ending says how. */
  | ({ readonly ask: 'export'; readonly path: string } & Omit<DeskRequest, 'from' | 'count'>);
