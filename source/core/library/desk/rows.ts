import type { Range } from '../../text/range.ts';

/** A row that a search may have found: the ranges of its words (a quotation's, or an article's title) that matched. */
type Found = { readonly matches?: readonly Range[] };

/** An article of a library; `opened` is when it was first opened on the screen. */
export type ArticleRow = Found & {
  readonly what: 'article';
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  readonly date: string;
  readonly address: string;
  readonly version: number;
  readonly words: number;
  readonly quotations: number;
  readonly opened: string | null;
};

/** A person or body; `first` and `last` are dates. */
export type PersonRow = {
  readonly what: 'person';
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly articles: number;
  readonly quotations: number;
  readonly first: string;
  readonly last: string;
};

/** A quotation with all that is known of it; offsets are UTF-16 code units of the article's text. */
export type QuotationRow = Found & {
  readonly what: 'quotation';
  readonly id: number;
  /** The key of its article. */
  readonly article: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly text: string;
  /** The name in its article, '' where nobody is named; and the name in the library. */
  readonly speaker: string;
  readonly person: string;
  readonly personId: number | null;
  readonly mention: string;
  readonly rule: string;
  readonly confidence: number;
  readonly family: number | null;
  /** In a family: what sets it apart from the first member, as kinds of change ("omission") and another speaker. */
  readonly changes?: readonly string[];
  readonly otherSpeaker?: boolean;
  /** In a family: the article of an earlier member whose text this one's article repeats around the quotation. */
  readonly copyOf?: string | null;
};

/** The name of whoever is quoted: in the library, else in the article; '' where nobody is named. */
export const speakerOf = ({ person, speaker }: QuotationRow): string => person || speaker;

/** The same words in several articles: in how many, how many outlets and people, and the first of them. */
export type FamilyRow = {
  readonly what: 'family';
  readonly id: number;
  readonly times: number;
  readonly outlets: number;
  readonly speakers: number;
  readonly first: QuotationRow;
};

/** A name, and in how many articles it stands. */
export type NameInReview = { readonly printed: string; readonly articles: number };

/** Two names that may be one person's, with a sentence each and what speaks for and against. */
export type ReviewRow = {
  readonly what: 'review';
  readonly id: string;
  readonly one: NameInReview;
  readonly other: NameInReview;
  readonly sentences: readonly [one: string, other: string];
  readonly reasons: readonly string[];
  readonly objections: readonly string[];
};

export type LibraryRow = ArticleRow | PersonRow | QuotationRow | FamilyRow | ReviewRow;
