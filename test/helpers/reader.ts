import type { Analysis } from '../../source/core/analyse/analysis.ts';
import type { Document } from '../../source/core/document/document.ts';
import { bindings } from '../../source/core/keys/bindings.ts';
import { compileKeys, type Keys } from '../../source/core/keys/keymap.ts';
import { press } from '../../source/core/keys/press.ts';
import type { DeskEffect } from '../../source/core/library/desk/desk-lists.ts';
import type { Action } from '../../source/core/state/action.ts';
import type { Checking } from '../../source/core/state/checking/checking-form.ts';
import type { Desk } from '../../source/core/state/desk/desk-form.ts';
import type { Effect } from '../../source/core/state/effect.ts';
import { analysisOf, viewOf, visibleRows } from '../../source/core/state/selectors.ts';
import { initialState, type State } from '../../source/core/state/state.ts';
import { createStore, type Store } from '../../source/core/state/store.ts';
import { update } from '../../source/core/state/update.ts';
import { createEffects } from '../../source/shell/effects.ts';
import { harbour, harbourAnalysis } from './harbour.ts';
import { plainSearching } from './plain-searching.ts';

/** The keys as they are unless the reader changed them. */
export const usualKeys: Keys = compileKeys(bindings);

export type Reader = {
  readonly store: Store<State, Action>;
  /** Presses keys written as strokes with spaces between: "j j ctrl+d". */
  readonly press: (strokes: string) => State;
  /** Types characters. */
  readonly type: (text: string) => State;
  readonly state: () => State;
  /** What the terminal was asked to do. */
  readonly asked: readonly Effect['type'][];
};

/** What a reader is opened on; without an analysis it is still awaited, and without `isWhole` the document is all. */
export type Article = {
  readonly document: Document;
  readonly analysis?: Analysis;
  readonly isWhole?: boolean;
  readonly checking?: Checking;
  /** Many articles instead, and what answers what their desk asks for. */
  readonly desk?: Desk;
  readonly answer?: (effect: DeskEffect, dispatch: (action: Action) => void) => void;
};

/** What is found so far and counts. */
const found = (state: State): Analysis | undefined =>
  state.analysis.kind === 'ready' ? analysisOf(state) : undefined;

/** The explorer's state and effects without a screen, open on a small article that has been analysed. */
export const openReader = (
  columns = 120,
  rows = 30,
  { document, analysis, isWhole = true, checking, desk, answer }: Article = {
    document: harbour,
    analysis: harbourAnalysis,
  },
  keys = usualKeys,
): Reader => {
  const asked: Effect['type'][] = [];
  const note = ({ type }: Effect) => void asked.push(type);
  const effects = createEffects({
    handlers: {
      quit: () => void asked.push('quit'),
      mouse: () => void asked.push('mouse'),
      suspend: () => void asked.push('suspend'),
      redraw: () => void asked.push('redraw'),
      reload: () => void asked.push('reload'),
      copy: async (effect) => note(effect) ?? `copied ${effect.what} ${effect.quotation.id}`,
      open: async (effect) => note(effect) ?? 'opened',
      divide: note,
      story: note,
      'story/leave': note,
      export: async (effect) => {
        note(effect);
        const { exported, path, isReplacing } = effect;
        return path === 'there.md' && !isReplacing
          ? { type: 'export/there', exported, path }
          : `wrote ${path}`;
      },
      checking: (effect) => note(effect) ?? effect.ask,
      desk: (effect) => {
        note(effect);
        answer?.(effect, store.dispatch);
      },
      keep: ({ said }) => said,
      edit: async (effect) => note(effect) ?? { type: 'note/edited', words: `${effect.words} edited` },
    },
    getState: () => store.getState(),
    searching: () => plainSearching(store.getState().document, found(store.getState())),
    dispatch: (action) => store.dispatch(action),
    now: () => 0,
    defer: (task) => task(),
  });
  const store: Store<State, Action> = createStore({
    initial: { ...initialState(document, { columns, rows }, { checking, desk }), isWhole },
    update,
    perform: (effect) => effects.perform(effect),
  });
  if (analysis) store.dispatch({ type: 'analysis/done', id: 1, analysis });
  const one = (stroke: string): void => {
    const action = press(keys, store.getState(), stroke);
    if (action) store.dispatch(action);
  };
  return {
    store,
    asked,
    state: store.getState,
    press: (strokes) => {
      strokes.split(' ').forEach(one);
      return store.getState();
    },
    type: (text) => {
      for (const character of text) one(character === ' ' ? 'space' : character);
      return store.getState();
    },
  };
};

/** The words on the screen's first row that has any. */
export const topWords = (state: State): string => {
  const row = visibleRows(viewOf(state)).find(({ kind }) => kind === 'text');
  return row ? state.document.text.slice(row.start, row.end) : '';
};
