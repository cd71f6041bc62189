import type { Range } from '../../text/range.ts';
import type { LibraryRow, QuotationRow } from './rows.ts';

/** The lists of the desk: the orders of each, the usual one first, and how many rows are read at once. */
export const LISTS = {
  articles: { orders: ['newest', 'oldest', 'unread', 'quotations', 'title', 'outlet'], rows: 120 },
  people: { orders: ['quotations', 'name', 'newest'], rows: 120 },
  families: { orders: ['times', 'newest'], rows: 24 },
  review: { orders: ['articles'], rows: 24 },
  search: { orders: ['best'], rows: 120 },
  person: { orders: ['newest', 'oldest'], rows: 45 },
  family: { orders: ['oldest'], rows: 24 },
} as const;

export type DeskOrder = (typeof LISTS)[keyof typeof LISTS]['orders'][number];

/** The lists that are one key apart, in their order. */
export const TABS = ['articles', 'people', 'families', 'review', 'search'] as const;
export type DeskTab = (typeof TABS)[number];

/** A list of the desk: one of the tabs, all that a person said, or the places of one quotation. */
export type DeskList =
  | { readonly kind: DeskTab }
  | { readonly kind: 'person' | 'family'; readonly id: number };

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
  readonly rows: readonly LibraryRow[];
  readonly head?: PersonHead | undefined;
};

/** What a library holds. */
export type DeskSummary = Readonly<Record<'articles' | 'outlets' | 'reviews', number>> &
  Readonly<Record<'first' | 'last', string>>;

/** Who speaks in an article, by its `id`, and its first quotations. */
export type DeskPreview = {
  readonly id: number;
  readonly speakers: readonly {
    readonly name: string;
    readonly person: number | null;
    readonly quotations: number;
  }[];
  readonly quotations: readonly QuotationRow[];
};

/** How far adding has come; `allBytes` is 0 where that is not known beforehand. */
export type DeskProgress = Readonly<Record<'articles' | 'bytes' | 'allBytes' | 'seconds', number>>;

/** A list with what is typed to filter it, or to look for, and its order. */
export type ListAsked = { readonly list: DeskList; readonly words: string; readonly order: DeskOrder };

/** So many rows of a list from one on. */
export type RowsAsked = ListAsked & { readonly from: number; readonly count: number };

/** What a reader decides: that another person is the same, that the name in a quotation's article is another's, a name, or on two names to review. */
export type PersonDecision =
  | { readonly how: 'same'; readonly person: number; readonly other: number }
  | { readonly how: 'apart'; readonly person: number; readonly quotation: number }
  | { readonly how: 'called'; readonly person: number; readonly name: string }
  | { readonly how: 'review'; readonly id: string; readonly isSame: boolean };

/** What the desk asks of its library. */
export type DeskAsk =
  | ({ readonly ask: 'rows'; readonly id: number } & RowsAsked)
  | { readonly ask: 'preview'; readonly id: number }
  /** Puts a name to review behind the others. */
  | { readonly ask: 'later'; readonly id: string }
  | { readonly ask: 'undo' }
  | ({ readonly ask: 'decide' } & PersonDecision)
  /** Writes a list to a file whose ending says how. */
  | ({ readonly ask: 'export'; readonly path: string; readonly isReplacing: boolean } & ListAsked)
  /** Opens an article at a place, perhaps to correct who says the quotation there. */
  | {
      readonly ask: 'open';
      readonly key: string;
      readonly range?: Range | undefined;
      readonly isToCorrect?: boolean;
    }
  /** The reader has come back from an article, and may have corrected something in it. */
  | { readonly ask: 'refresh' };

/** What the desk wants done: `step` is asked from an article, for the next of the desk's list or the one before. */
export type DeskEffect = DeskAsk | { readonly ask: 'step'; readonly by: 1 | -1 };
