import type { Quotation } from '../analyse/analysis.ts';
import type { DeskEffect } from '../library/desk/desk-lists.ts';
import type { Exported } from '../report/offer/exports.ts';
import type { EntryKind } from '../search/entry.ts';
import type { CheckingEffect } from './checking/checking-form.ts';

import type { State } from './state.ts';

/** What an update asks the shell to do, as plain data. */
export type Effect =
  | { readonly type: 'quit' | 'suspend' | 'redraw' | 'mouse' | 'reload' }
  | {
      readonly type: 'search';
      readonly id: number;
      readonly text: string;
      readonly narrow: EntryKind | 'all';
      readonly asides: boolean;
    }
  | { readonly type: 'copy'; readonly what: 'quote' | 'citation'; readonly quotation: Quotation }
  | { readonly type: 'open'; readonly address: string }
  | { readonly type: 'story'; readonly number: number }
  /** Divides text without headings, by that many steps finer than usual. */
  | { readonly type: 'divide'; readonly finer: number }
  /** Goes back from a story to its feed. */
  | { readonly type: 'story/leave' }
  | {
      readonly type: 'export';
      readonly exported: Exported;
      readonly path: string;
      readonly isReplacing: boolean;
    }
  /** Stores the reading at once; `said` is the notice when it is on the disk. */
  | { readonly type: 'keep'; readonly said: string }
  /** Opens the words in the reader's own editor. */
  | { readonly type: 'edit'; readonly words: string }
  | ({ readonly type: 'checking' } & CheckingEffect)
  | ({ readonly type: 'desk' } & DeskEffect)
  | { readonly type: 'search/stop' }
  /** Drops the index for searching, since the text or the analysis has changed. */
  | { readonly type: 'search/forget' };

/** The next state, and its effects. */
export type Update<S> = { readonly state: S; readonly effects: readonly Effect[] };

/** The result of a handler: the next state, with effects if it has any. */
export type Next = State | Update<State>;

/**
 * A table of handlers by the names of their actions. A handler gets the state, the action, whose fields it declares, and
 * the count typed before the key.
 */
export type Handlers = Readonly<Record<string, (state: State, action: never, times: number) => Next>>;

/** The result of a handler as an update. */
export const asUpdate = (next: Next): Update<State> =>
  'effects' in next ? next : { state: next, effects: [] };

/** The data of actions that go one forward or back. */
export type By = { readonly by: 1 | -1 };
