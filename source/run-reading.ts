import type { Analysis } from './core/analyse/analysis.ts';
import type { Document } from './core/document/document.ts';
import type { Action } from './core/state/action.ts';
import { analysisOf } from './core/state/selectors.ts';
import { restore } from './core/state/snapshot/restore.ts';
import { takeSnapshot } from './core/state/snapshot/snapshot.ts';
import { initialState, noticeOf, type Preferences, type State } from './core/state/state.ts';
import { createStore, type Store } from './core/state/store.ts';
import { update } from './core/state/update.ts';
import { createEffects, type EffectOptions, type Searching } from './shell/effects.ts';
import { createKeeper, type Keeper } from './shell/storage/keeper.ts';
import type { Keeping } from './shell/storage/keeping.ts';
import { cannotKeep } from './shell/storage/messages.ts';

/** Analyses somewhere else (a worker) or later; the callbacks come in any order but `onDone` or `onFailed` last. */
export type StartAnalysis = (request: {
  readonly document: Document;
  readonly id: number;
  readonly onProgress: (done: number) => void;
  readonly onBeginning: (analysis: Analysis) => void;
  readonly onDone: (analysis: Analysis) => void;
  readonly onFailed: (message: string) => void;
}) => { readonly cancel: () => void };

/** What is to be read, and what is kept of it from one reading to the next. */
export type Article = { readonly document: Document; readonly keeping?: Keeping | undefined };

/** What every article of a run is read with. */
export type ReadingOptions = {
  readonly preferences?: Preferences;
  readonly startAnalysis: StartAnalysis;
  readonly searching: (
    document: Document,
    analysis: Analysis | undefined,
    options: { readonly asides: boolean },
  ) => Searching;
};

/** What an article asks for of the program around it. */
export type Surroundings = Pick<EffectOptions, 'terminal' | 'open' | 'openStory' | 'leaveStory'> & {
  readonly copy: (effect: Parameters<EffectOptions['copy']>[0], state: State) => Promise<string>;
};

/** One article being read: what the screen shows of it, and what goes on meanwhile. */
export type OpenReading = {
  readonly store: Store<State, Action>;
  /** Keeps what is to be kept, and ends what goes on. */
  readonly close: () => void;
};

/** Milliseconds from a change to its being kept: a held key costs one write. */
const restfully = 1000;

const keeperOf = (store: Store<State, Action>, { snapshot, save }: Keeping): Keeper => {
  const keeper = createKeeper({
    base: snapshot,
    take: () => takeSnapshot(store.getState(), snapshot?.others),
    save,
    later: (task) => {
      const timer = setTimeout(task, restfully).unref();
      return () => clearTimeout(timer);
    },
    failed: (error) => store.dispatch({ type: 'notice/say', words: cannotKeep(error) }),
  });
  store.subscribe(keeper.changed);
  keeper.changed();
  return keeper;
};

/**
 * Opens an article, or (`isStory`) a story of a feed: its store, what keeps its place, and its analysis, begun when
 * the first frame is on its way.
 */
export const openReading = (
  { document, keeping }: Article,
  { size, isStory }: { readonly size: State['size']; readonly isStory: boolean },
  { preferences, startAnalysis, searching }: ReadingOptions,
  around: Surroundings,
): OpenReading => {
  const restored = restore(initialState(document, size, preferences), keeping?.snapshot);
  const store = createStore<State, Action>({
    initial: {
      ...restored,
      isStory,
      notice: noticeOf(restored.notice, keeping?.problem),
    },
    update,
    perform: (effect) => effects.perform(effect),
  });
  const effects = createEffects({
    ...around,
    searching: (how) => {
      const state = store.getState();
      return searching(state.document, analysisOf(state), how);
    },
    copy: (effect) => around.copy(effect, store.getState()),
    dispatch: store.dispatch,
    now: () => performance.now(),
    defer: setImmediate,
  });
  const keeper = keeping ? keeperOf(store, keeping) : undefined;
  const id = 1;
  let analysing: { readonly cancel: () => void } | undefined;
  const beginning = setImmediate(() => {
    analysing = startAnalysis({
      document,
      id,
      onProgress: (done) => store.dispatch({ type: 'analysis/progress', id, done }),
      onBeginning: (analysis) => store.dispatch({ type: 'analysis/beginning', id, analysis }),
      onDone: (analysis) => store.dispatch({ type: 'analysis/done', id, analysis }),
      onFailed: (message) => store.dispatch({ type: 'analysis/failed', id, message }),
    });
  });
  return {
    store,
    close: () => {
      clearImmediate(beginning);
      keeper?.close();
      analysing?.cancel();
    },
  };
};
