import type { Range } from '../../text/range.ts';

/** A row that a search may have found: the ranges of its words (a quotation's, or an article's title) that matched. */
type Found = { readonly matches?: readonly Range[] };

type Texts<Names extends string> = Readonly<Record<Names, string>>;
type Numbers<Names extends string> = Readonly<Record<Names, number>>;

/** An article of a library; `opened` is when it was first opened on the screen. */
export type ArticleRow = { readonly what: 'article'; readonly opened: string | null } & Found &
  Texts<'key' | 'title' | 'outlet' | 'byline' | 'date' | 'address'> &
  Numbers<'id' | 'version' | 'words' | 'quotations'>;

/** A person or body; `first` and `last` are dates. */
export type PersonRow = { readonly what: 'person' } & Texts<'name' | 'kind' | 'first' | 'last'> &
  Numbers<'id' | 'articles' | 'quotations'>;

/**
 * A quotation with all that is known of it: the key of its `article`, the name of its `speaker` there ('' where nobody is
 * named) and of the `person` in the library. Offsets are UTF-16 code units of the article's text.
 */
export type QuotationRow = {
  readonly what: 'quotation';
  readonly personId: number | null;
  readonly family: number | null;
  /** In a family: what sets it apart from the first member, as kinds of change ("omission") and another speaker. */
  readonly changes?: readonly string[];
  readonly otherSpeaker?: boolean;
  /** In a family: the article of an earlier member whose text this one's article repeats around the quotation. */
  readonly copyOf?: string | null;
} & Found &
  Texts<
    'article' | 'title' | 'outlet' | 'date' | 'kind' | 'text' | 'speaker' | 'person' | 'mention' | 'rule'
  > &
  Numbers<'id' | 'start' | 'end' | 'confidence'>;

/** The name of whoever is quoted: in the library, else in the article; '' where nobody is named. */
export const speakerOf = ({ person, speaker }: QuotationRow): string => person || speaker;

/** The same words in several articles: in how many, how many outlets and people, and the first of them. */
export type FamilyRow = { readonly what: 'family'; readonly first: QuotationRow } & Numbers<
  'id' | 'times' | 'outlets' | 'speakers'
>;

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
