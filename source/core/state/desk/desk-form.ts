import {
  type DeskList,
  type DeskOrder,
  type DeskPreview,
  type DeskProgress,
  type DeskRows,
  type DeskSummary,
  type DeskTab,
  LISTS,
  TABS,
} from '../../library/desk/desk-lists.ts';
import { emptyField, type Field } from '../../text/line-editor.ts';
import type { Range } from '../../text/range.ts';

/** Somebody in the library. */
export type Person = { readonly person: number; readonly name: string };

/** A list as it is shown: what is typed to filter it, its order, the row the cursor is on, and the rows known of it. */
export type DeskView = Omit<DeskRows, 'total'> & {
  readonly list: DeskList;
  readonly field: Field;
  readonly isTyping: boolean;
  readonly order: DeskOrder;
  readonly cursor: number;
  /** How many rows the list has, once that is known. */
  readonly total?: number | undefined;
  /** The rows are those of what was typed before; Enter waits for the others. */
  readonly isStale?: boolean;
  readonly isAwaited?: boolean;
  /** Whom the person to be chosen from this list is the same as. */
  readonly sameAs?: Person;
};

/** What an article opened from the desk has of it: who its speakers are there, and the passage it was opened at. */
export type FromDesk = {
  readonly people: Readonly<Record<string, number>>;
  readonly passage: Range | undefined;
  /** Who says the quotation there is to be corrected. */
  readonly isToCorrect: boolean;
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
  /** Why the library cannot be shown. */
  readonly problem?: string | undefined;
};

/** A list before anything is known of it. */
export const deskView = (list: DeskList): DeskView => ({
  list,
  field: emptyField,
  isTyping: list.kind === 'search',
  order: LISTS[list.kind].orders[0],
  cursor: 0,
  from: 0,
  rows: [],
});

/** A desk on its articles, before anything is known of them. */
export const emptyDesk = (name: string): Desk => ({
  name,
  tab: 'articles',
  stacks: Object.fromEntries(TABS.map((kind) => [kind, [deskView({ kind })]])) as unknown as Desk['stacks'],
  asked: 0,
});
