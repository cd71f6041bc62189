import type { Quotation } from '../analyse/analysis.ts';
import type { Exported } from '../report/offer/exports.ts';
import type { EntryKind } from '../search/entry.ts';
import type { CheckingEffect } from './checking/checking-form.ts';
import type { DeskEffect } from './desk/desk-form.ts';
import type { State } from './state.ts';

/** What an update wants done outside: plain data, run by the shell. */
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
  /** Sections no author set, by so many steps finer than usual. */
  | { readonly type: 'divide'; readonly finer: number }
  /** Back from a story to its feed. */
  | { readonly type: 'story/leave' }
  | {
      readonly type: 'export';
      readonly exported: Exported;
      readonly path: string;
      readonly isReplacing: boolean;
    }
  /** Keeps the reading at once, and says this when it is kept. */
  | { readonly type: 'keep'; readonly said: string }
  /** Has the words edited in the reader's own editor. */
  | { readonly type: 'edit'; readonly words: string }
  | ({ readonly type: 'checking' } & CheckingEffect)
  | ({ readonly type: 'desk' } & DeskEffect)
  | { readonly type: 'search/stop' }
  /** What there is to find has changed: what was indexed for searching is out of date. */
  | { readonly type: 'search/forget' };

/** The next state, and what is to be done outside. */
export type Update<S> = { readonly state: S; readonly effects: readonly Effect[] };

/** What a handler of an action gives: the next state alone where nothing is to be done outside. */
export type Next = State | Update<State>;

/**
 * What a table of handlers holds by the names of actions. A handler is called with the action it has its name from, the
 * fields of which it lists, and with the count typed before it.
 */
export type Handlers = Readonly<Record<string, (state: State, action: never, times: number) => Next>>;

/** A next state in the long form. */
export const asUpdate = (next: Next): Update<State> =>
  'effects' in next ? next : { state: next, effects: [] };

/** The payload of actions that go one on or one back. */
export type By = { readonly by: 1 | -1 };
