import { messages } from '../../messages/messages.ts';
import type { Handlers } from '../effect.ts';
import { backOrQuit, layerBack } from './back.ts';

export const programHandlers = {
  'layer/back': layerBack,
  'app/back': backOrQuit,
  'app/quit': (state) => ({ state, effects: [{ type: 'quit' }] }),
  'app/suspend': (state) => ({ state, effects: [{ type: 'suspend' }] }),
  'app/redraw': (state) => ({ state, effects: [{ type: 'redraw' }] }),
  'mouse/toggle': (state) => ({ state, effects: [{ type: 'mouse' }] }),
  'doubt/tell': (state) => ({
    ...state,
    notice: state.document.warnings?.join('; ') ?? messages.notices.noDoubt,
  }),
  'count/digit': (state, { digit }: { readonly digit: string }) => ({
    ...state,
    count: `${state.count}${digit}`.replace(/^0+/, '').slice(0, 5),
  }),
} satisfies Handlers;

export const programEvents = {
  'screen/resized': (state, { columns, rows }: { readonly columns: number; readonly rows: number }) =>
    columns === state.size.columns && rows === state.size.rows
      ? state
      : { ...state, size: { columns, rows } },
  /** Why the reading could not be stored, or (`undefined`) that it is stored again. */
  'keeping/ended': (state, { problem }: { readonly problem: string | undefined }) => ({
    ...state,
    unkept: problem,
  }),
  'notice/say': (state, { words }: { readonly words: string }) => ({
    ...state,
    notice: words === '' ? undefined : words,
  }),
} satisfies Handlers;
