import type {
  DeskAsk,
  DeskEntry,
  DeskList,
  DeskOrder,
  DeskPreview,
  DeskSummary,
  PersonHead,
} from '../../library/desk.ts';
import { emptyField, type Field } from '../../text/line-editor.ts';
import type { Range } from '../../text/range.ts';

/** Orders that a list can have, the usual one first. */
export const deskOrders: Readonly<Record<DeskList['kind'], readonly [DeskOrder, ...DeskOrder[]]>> = {
  articles: ['newest', 'oldest', 'unread', 'quotations', 'title', 'outlet'],
  people: ['quotations', 'name', 'newest'],
  families: ['times', 'newest'],
  person: ['newest', 'oldest'],
  family: ['oldest'],
  review: ['articles'],
  search: ['best'],
};

/** The lists that are one key apart, in their order. */
export const deskTabs = ['articles', 'people', 'families', 'review', 'search'] as const;
export type DeskTab = (typeof deskTabs)[number];

/** A list as it is shown: what is typed to filter it, its order, the row the cursor is on, and the rows known of it. */
export type DeskView = {
  readonly list: DeskList;
  readonly field: Field;
  readonly isTyping: boolean;
  readonly order: DeskOrder;
  readonly cursor: number;
  /** Index of the first of the rows that are known. */
  readonly from: number;
  readonly rows: readonly DeskEntry[];
  /** The rows are those of what was typed before; Enter waits for the others. */
  readonly isStale?: boolean;
  readonly isAwaited?: boolean;
  /** How many rows the list has, once that is known. */
  readonly total?: number | undefined;
  readonly head?: PersonHead | undefined;
};

/** How far adding has come; `allBytes` is 0 where that is not known beforehand. */
export type DeskProgress = {
  readonly articles: number;
  readonly bytes: number;
  readonly allBytes: number;
  readonly seconds: number;
};

/** What the desk asks the reader for: a name of somebody, a file, or (`same`) who else somebody is, out of the people. */
export type DeskQuestion = {
  readonly what: 'same' | 'name' | 'file';
  readonly person: number;
  readonly name: string;
  readonly field: Field;
};

/** What an article opened from the desk has of it: who its speakers are there, and the passage it was opened at. */
export type FromDesk = {
  readonly people: Readonly<Record<string, number>>;
  readonly passage: Range | undefined;
};

/** A library on the screen: its lists, each with what was gone into from it, the innermost last. */
export type Desk = {
  readonly name: string;
  readonly tab: DeskTab;
  readonly stacks: Readonly<Record<DeskTab, readonly DeskView[]>>;
  /** Rows are only taken under the number they were last asked for. */
  readonly asked: number;
  readonly summary?: DeskSummary | undefined;
  readonly preview?: DeskPreview | undefined;
  readonly progress?: DeskProgress | undefined;
  readonly question?: DeskQuestion | undefined;
  /** Why the library cannot be shown. */
  readonly problem?: string | undefined;
};

/** What the desk wants done outside. */
export type DeskEffect =
  | DeskAsk
  /** Opens an article, at a place. */
  | { readonly ask: 'open'; readonly key: string; readonly range?: Range | undefined }
  /** In an article that was opened from the desk: the next of the desk's list, or the one before. */
  | { readonly ask: 'step'; readonly by: number };

/** A list before anything is known of it. */
export const deskView = (list: DeskList): DeskView => ({
  list,
  field: emptyField,
  isTyping: list.kind === 'search',
  order: deskOrders[list.kind][0],
  cursor: 0,
  from: 0,
  rows: [],
});

/** A desk on its articles, before anything is known of them. */
export const emptyDesk = (name: string): Desk => ({
  name,
  tab: 'articles',
  stacks: {
    articles: [deskView({ kind: 'articles' })],
    people: [deskView({ kind: 'people' })],
    families: [deskView({ kind: 'families' })],
    review: [deskView({ kind: 'review' })],
    search: [deskView({ kind: 'search' })],
  },
  asked: 0,
});
