import type { Analysis } from '../analyse/analysis.ts';
import type { Pane } from './state.ts';

/** All that can happen. Actions are plain data, so that a key binding is data too. */
export type Action =
  | { readonly type: 'scroll/by-lines'; readonly lines: number }
  | { readonly type: 'scroll/by-pages'; readonly pages: number }
  | { readonly type: 'scroll/to-start' }
  | { readonly type: 'scroll/to-end' }
  | { readonly type: 'section/next'; readonly by: 1 | -1 }
  | { readonly type: 'paragraph/next'; readonly by: 1 | -1 }
  | { readonly type: 'quotation/next'; readonly by: 1 | -1 }
  | { readonly type: 'pane/next'; readonly by: 1 | -1 }
  | { readonly type: 'pane/toggle'; readonly pane: Exclude<Pane, 'article'> }
  | { readonly type: 'list/choose' }
  | { readonly type: 'asides/toggle' }
  | { readonly type: 'why/toggle' }
  | { readonly type: 'help/toggle' }
  | { readonly type: 'count/digit'; readonly digit: string }
  | { readonly type: 'layer/back' }
  | { readonly type: 'app/back' }
  | { readonly type: 'app/quit' }
  | { readonly type: 'screen/resized'; readonly columns: number; readonly rows: number }
  | { readonly type: 'analysis/done'; readonly id: number; readonly analysis: Analysis }
  | { readonly type: 'analysis/failed'; readonly id: number; readonly message: string };

/** What an update wants done outside: plain data, run by the shell. */
export type Effect = { readonly type: 'quit' };
export type Update<S> = { readonly state: S; readonly effects: readonly Effect[] };
