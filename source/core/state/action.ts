import type { Analysis, Quotation, Section } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import type { Exported } from '../report/offer/exports.ts';
import type { EntryKind, Results } from '../search/entry.ts';
import type { Order } from '../search/filter.ts';
import type { Edit } from '../text/line-editor.ts';
import type { Range } from '../text/range.ts';
import type { QuoteFilter } from './lists/filter.ts';
import type { Snapshot } from './snapshot/form.ts';
import type { Cursor, Lists, PageName, Pane, PickAsked, State } from './state.ts';

type By = { readonly by: 1 | -1 };

/** All that can happen. Actions are plain data, so that a key binding is data too. */
export type Action =
  | { readonly type: 'scroll/by-lines'; readonly lines: number }
  | { readonly type: 'scroll/by-pages'; readonly pages: number }
  | { readonly type: 'scroll/to-start' | 'scroll/to-end' }
  | ({
      readonly type:
        | 'section/next'
        | 'paragraph/next'
        | 'match/next'
        | 'pane/next'
        | 'timeline/next'
        | 'order/next';
    } & By)
  | ({ readonly type: 'sentence/next' } & By)
  | { readonly type: 'select/open' | 'select/swap' }
  /** Moves the end of the selection by one unit. */
  | ({ readonly type: 'select/extend'; readonly unit: 'word' | Cursor['unit'] } & By)
  | { readonly type: 'highlight/toggle' | 'highlights/open' | 'highlights/choose' }
  | { readonly type: 'highlights/delete' | 'highlights/restore' }
  | { readonly type: 'highlights/by-rows'; readonly rows: number }
  | { readonly type: 'highlights/by-pages'; readonly pages: number }
  | { readonly type: 'note/open' | 'note/save' | 'note/new-line' | 'note/elsewhere' }
  /** Up or down a line of the note. */
  | ({ readonly type: 'note/line' } & By)
  /** The note as it came back from the reader's own editor. */
  | { readonly type: 'note/edited'; readonly words: string }
  | { readonly type: 'jump/back' | 'jump/forward' }
  | { readonly type: 'list/by-rows'; readonly rows: number }
  | { readonly type: 'list/by-pages'; readonly pages: number }
  | { readonly type: 'list/to-start' | 'list/to-end' | 'list/choose' }
  | { readonly type: 'article/choose' }
  /** What the mouse points at: a list's row is chosen, or its cursor moved; a place or quotation gone to. */
  | { readonly type: 'list/pick'; readonly list: keyof Lists; readonly row: number }
  | { readonly type: 'list/wheel'; readonly list: keyof Lists; readonly rows: number }
  | { readonly type: 'pane/focus'; readonly pane: Pane }
  | { readonly type: 'quotation/go'; readonly id: string }
  | { readonly type: 'place/go'; readonly offset: number }
  | { readonly type: 'page/open'; readonly item: number }
  | { readonly type: 'mouse/toggle' }
  | { readonly type: 'filter/set'; readonly filter: QuoteFilter }
  | { readonly type: 'filter/clear' }
  /** Keeps to a speaker (`undefined` for everybody) as the list of speakers does. */
  | { readonly type: 'filter/speaker'; readonly speaker: string | undefined }
  | { readonly type: 'order/set'; readonly order: Order }
  | { readonly type: 'page/toggle'; readonly page: PageName }
  | { readonly type: 'pane/toggle'; readonly pane: Exclude<Pane, 'article' | 'quotes'> }
  | {
      readonly type:
        | 'asides/toggle'
        | 'dropped/toggle'
        | 'slight/toggle'
        | 'why/toggle'
        | 'help/toggle'
        | 'help/filter';
    }
  | { readonly type: 'help/by-rows'; readonly rows: number }
  | { readonly type: 'help/by-pages'; readonly pages: number }
  | { readonly type: 'article/reload' }
  | { readonly type: 'measure/by'; readonly steps: number }
  | { readonly type: 'justified/toggle' | 'plain/toggle' | 'alone/toggle' }
  /** Sections no author set, finer by a step or (-1) coarser. */
  | ({ readonly type: 'sections/divide' } & By)
  | {
      readonly type: 'sections/divided';
      readonly finer: number;
      readonly sections: readonly Section[];
    }
  | { readonly type: 'section/to'; readonly number: string }
  | { readonly type: 'part/to'; readonly percent: number }
  | ({ readonly type: 'pick/open' } & PickAsked)
  | { readonly type: 'pick/row'; readonly row: number }
  /** Of a feed, the story with this number, from 1. */
  | { readonly type: 'story/open'; readonly number: number }
  | { readonly type: 'pick/choose' | 'pick/delete' }
  | ({ readonly type: 'pick/move' } & By)
  /** Puts the list away and does what was chosen in it. */
  | { readonly type: 'pick/run'; readonly action: Asked }
  | { readonly type: 'letter/await'; readonly purpose: 'set' | 'go' }
  | { readonly type: 'letter/take' | 'mark/go' | 'mark/delete'; readonly letter: string }
  | { readonly type: 'jump/across' }
  | { readonly type: 'quotation/reject' | 'correction/undo' }
  | { readonly type: 'correction/speaker'; readonly name: string }
  | { readonly type: 'correction/rename'; readonly to: string }
  /** Where the article calls the speaker so, it means another. */
  | { readonly type: 'correction/split'; readonly words: string; readonly to: string }
  /** The passage is a quotation of somebody's. */
  | { readonly type: 'correction/quotation'; readonly range: Range; readonly name: string }
  | { readonly type: 'search/open' | 'search/choose' }
  | ({ readonly type: 'search/narrow' | 'search/move' } & By)
  /** A row that the mouse points at is gone to. */
  | { readonly type: 'search/pick' | 'highlights/pick'; readonly row: number }
  | { readonly type: 'search/found'; readonly id: number; readonly results: Results }
  /** Puts an earlier search into the field, or (-1) the one after it. */
  | ({ readonly type: 'search/recall' } & By)
  | { readonly type: 'field/edit'; readonly edit: Edit }
  | { readonly type: 'count/digit'; readonly digit: string }
  | { readonly type: 'layer/back' | 'app/back' | 'app/quit' | 'app/suspend' | 'app/redraw' }
  | { readonly type: 'quotation/copy'; readonly what: 'quote' | 'citation' }
  | { readonly type: 'address/open' | 'links/open' }
  | { readonly type: 'link/take'; readonly letter: string }
  | {
      readonly type: 'export/write';
      readonly exported: Exported;
      readonly path: string;
      readonly isReplacing: boolean;
    }
  /** The file to export to is there already, and has been left as it is. */
  | { readonly type: 'export/there'; readonly exported: Exported; readonly path: string }
  /** '' takes back what was said. */
  | { readonly type: 'notice/say'; readonly words: string }
  | { readonly type: 'screen/resized'; readonly columns: number; readonly rows: number }
  /** The whole of an article whose beginning shows, and what was kept of it. */
  | {
      readonly type: 'document/read';
      readonly document: Document;
      readonly snapshot?: Snapshot | undefined;
    }
  | { readonly type: 'document/unreadable'; readonly message: string }
  | { readonly type: 'analysis/progress'; readonly id: number; readonly done: number }
  /** What is known of the beginning of a long text. */
  | { readonly type: 'analysis/beginning'; readonly id: number; readonly analysis: Analysis }
  | { readonly type: 'analysis/done'; readonly id: number; readonly analysis: Analysis }
  | { readonly type: 'analysis/failed'; readonly id: number; readonly message: string };

/** What comes from outside: the size, what was found or read, words to show. */
export type Outside = Extract<
  Action,
  {
    type:
      | 'screen/resized'
      | 'search/found'
      | 'sections/divided'
      | 'notice/say'
      | 'note/edited'
      | `analysis/${string}`
      | `document/${string}`;
  }
>;

/** What a reader asks for, by a key or from a list. */
export type Asked = Exclude<Action, Outside>;

/** What an update wants done outside: plain data, run by the shell. */
export type Effect =
  | { readonly type: 'quit' | 'suspend' | 'redraw' | 'mouse' }
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
  | { readonly type: 'reload' }
  | {
      readonly type: 'export';
      readonly exported: Exported;
      readonly path: string;
      readonly isReplacing: boolean;
    }
  /** Has the words edited in the reader's own editor. */
  | { readonly type: 'edit'; readonly words: string }
  | { readonly type: 'search/stop' }
  /** What there is to find has changed: what was indexed for searching is out of date. */
  | { readonly type: 'search/forget' };

export type Update<S> = { readonly state: S; readonly effects: readonly Effect[] };

/** A step that asks for nothing outside. */
export const only = (state: State): Update<State> => ({ state, effects: [] });
