import type { Analysis } from '../core/analyse/analysis.ts';
import type { Document } from '../core/document/document.ts';
import { withDates } from '../core/highlights/dates.ts';
import { messages } from '../core/messages/messages.ts';
import { type Action, isOutside } from '../core/state/action.ts';
import { prepareSections } from '../core/state/article/divide.ts';
import type { FromDesk } from '../core/state/desk/desk-form.ts';
import type { Update } from '../core/state/effect.ts';
import { prepare, prepareCorrections } from '../core/state/long-texts/prepare.ts';
import type { Look } from '../core/state/look/look-form.ts';
import { analysisOf } from '../core/state/selectors.ts';
import { restore } from '../core/state/snapshot/restore.ts';
import { contentOf, takeSnapshot } from '../core/state/snapshot/snapshot.ts';
import { initialState, noticeOf, type Preferences, type State } from '../core/state/state.ts';
import { createStore, type Store } from '../core/state/store.ts';
import { update } from '../core/state/update.ts';
import { createEffects, type EffectHandlers, type Searching } from '../shell/effects.ts';
import type { Unread } from '../shell/load/unread.ts';
import { withPreparation } from '../shell/long-texts/prepare-actions.ts';
import { inSlices, whileWanted } from '../shell/long-texts/slices.ts';
import { createKeeper, type Keeper } from '../shell/storage/keeper.ts';
import type { Keeping } from '../shell/storage/keeping.ts';
import { cannotKeep } from '../shell/storage/messages.ts';
import type { AnalysisTask } from '../shell/worker/analysis-client.ts';
import type { AnalysisRequest } from '../shell/worker/protocol.ts';

/**
 * Analyses somewhere else (a worker) or later; `onRead` comes first, where only the beginning was read here, and
 * `onDone`, `onFailed` or `onUnreadable` last.
 */
export type StartAnalysis = (task: AnalysisTask) => { readonly cancel: () => void };

/** What is to be read, and what is kept of it from one reading to the next. */
export type Article = {
  /** The article, or (`rest`) the beginning of it. */
  readonly document: Document;
  readonly keeping?: Keeping | undefined;
  readonly fromDesk?: FromDesk | undefined;
  /** Of a long text: what another thread needs to read it. */
  readonly unread?: Unread | undefined;
  /** Only the beginning has been read: what is kept of the whole, when that is there. */
  readonly rest?: { readonly keeping: (whole: Document) => Keeping | undefined } | undefined;
};

/** What every article of a run is read with. */
export type ReadingOptions = {
  readonly preferences?: Preferences;
  /** Keeps how the reader likes articles set. */
  readonly keepLook?: ((look: Look) => void) | undefined;
  readonly startAnalysis: StartAnalysis;
  readonly searching: (
    document: Document,
    analysis: Analysis | undefined,
    options: { readonly asides: boolean },
  ) => Searching;
};

/** What an article asks for of the program around it. */
export type Surroundings = Omit<EffectHandlers, 'divide' | 'keep'>;

/** Milliseconds in which keys that wait have been answered: another thread would hold that up. */
const answered = 30;

/** Milliseconds from a change to its being kept: a held key costs one write. */
const restfully = 1000;

const problemOf = (error: unknown): string | undefined =>
  error === undefined ? undefined : cannotKeep(error);

const keeperOf = (store: Store<State, Action>, { snapshot, save }: Keeping): Keeper | undefined => {
  if (!save) return undefined;
  const keeper = createKeeper({
    base: snapshot,
    take: () => takeSnapshot(store.getState(), snapshot),
    save,
    later: (task) => {
      const timer = setTimeout(task, restfully).unref();
      return () => clearTimeout(timer);
    },
    told: (error) => store.dispatch({ type: 'keeping/ended', problem: problemOf(error) }),
  });
  store.subscribe(keeper.changed);
  keeper.changed();
  return keeper;
};

const keepSafely = (keep: (look: Look) => void, look: Look, store: Store<State, Action>): void => {
  try {
    keep(look);
  } catch (error) {
    store.dispatch({ type: 'notice/say', words: cannotKeep(error) });
  }
};

/** The next state; highlights that are new or have another note are given the time. */
const dated = (state: State, action: Action): Update<State> => {
  const { state: next, effects } = update(state, action);
  if (isOutside(action)) return { state: next, effects };
  const highlights = withDates(state.kept.highlights, next.kept.highlights, new Date().toISOString());
  return {
    state: highlights === next.kept.highlights ? next : { ...next, kept: { ...next.kept, highlights } },
    effects,
  };
};

/** What a worker is told: a long text it reads by itself, which costs this thread nothing. */
const requestFor = ({ document, unread, rest }: Article): AnalysisRequest => {
  if (!unread) return { kind: 'document', document };
  return rest ? { kind: 'unread', unread } : { kind: 'unread', unread, known: contentOf(document) };
};

/**
 * Opens an article, or (`isStory`) a story of a feed: its store, what keeps its place, and its analysis, begun when
 * the first frame, and the answer to keys that waited for it, are on their way.
 */
export const openReading = (
  article: Article,
  { size, isStory }: { readonly size: State['size']; readonly isStory: boolean },
  { preferences, keepLook, startAnalysis, searching }: ReadingOptions,
  around: Surroundings,
) => {
  const { document, keeping, rest } = article;
  // What is opened from a checked draft, or from the desk, is an article like any other.
  const own = isStory ? { ...preferences, checking: undefined, desk: undefined } : preferences;
  const fresh = initialState(document, size, own);
  const restored = restore({ ...fresh, isWhole: rest === undefined }, keeping?.snapshot);
  const store = createStore<State, Action>({
    initial: {
      ...restored,
      isStory,
      fromDesk: article.fromDesk,
      notice: noticeOf(restored.notice, keeping?.problem),
    },
    update: dated,
    perform: (effect) => effects.perform(effect),
  });
  let isClosed = false;
  const effects = createEffects({
    handlers: {
      ...around,
      divide: async ({ finer }) => {
        const { divideAnew } = await import('../core/analyse/windows/divide-anew.ts');
        const { document } = store.getState();
        const isWanted = (): boolean => !isClosed && store.getState().finer === finer;
        const sections = await inSlices(whileWanted(divideAnew(document, { granularity: finer }), isWanted));
        if (!sections) return undefined;
        await inSlices(whileWanted(prepareSections(store.getState(), sections), isWanted));
        return isWanted() ? { type: 'sections/divided', finer, sections } : undefined;
      },
      keep: ({ said }) => keepNow(said),
    },
    getState: store.getState,
    searching: (how) => {
      const state = store.getState();
      return searching(state.document, analysisOf(state), how);
    },
    dispatch: store.dispatch,
    now: () => performance.now(),
    defer: setImmediate,
  });
  let look = store.getState().look;
  if (keepLook) {
    store.subscribe(() => {
      const now = store.getState().look;
      if (now === look) return;
      look = now;
      keepSafely(keepLook, now, store);
    });
  }
  let keeper = keeping ? keeperOf(store, keeping) : undefined;
  let saidWhenKept: string | undefined;
  /** Stores the reading at once; what to tell the reader, unless it is not stored yet or could not be. */
  const keepNow = (said: string): string | undefined => {
    const isAwaited = !keeper && rest !== undefined && !store.getState().isWhole;
    saidWhenKept = isAwaited ? said : undefined;
    if (isAwaited) return undefined;
    if (!keeper) return messages.notes.unstored;
    return keeper.keep() === undefined ? said : undefined;
  };
  /** Nothing is kept of a beginning: what it belongs to is only known when the whole is there. */
  const readOn = (whole: Document): void => {
    const kept = rest?.keeping(whole);
    store.dispatch({ type: 'document/read', document: whole, snapshot: kept?.snapshot });
    if (kept?.problem !== undefined) store.dispatch({ type: 'notice/say', words: kept.problem });
    if (kept) keeper = keeperOf(store, kept);
    const said = saidWhenKept === undefined ? undefined : keepNow(saidWhenKept);
    if (said !== undefined) store.dispatch({ type: 'notice/say', words: said });
  };
  const id = 1;
  let analysing: { readonly cancel: () => void } | undefined;
  const beginning = setTimeout(() => {
    if (store.getState().desk) return;
    analysing = startAnalysis({
      article: requestFor(article),
      onRead: readOn,
      onUnreadable: (message) => store.dispatch({ type: 'document/unreadable', message }),
      onProgress: (done) => store.dispatch({ type: 'analysis/progress', id, done }),
      survey: (analysis) => prepareCorrections(store.getState(), analysis),
      onBeginning: (analysis) => store.dispatch({ type: 'analysis/beginning', id, analysis }),
      onDone: (analysis) => store.dispatch({ type: 'analysis/done', id, analysis }),
      onFailed: (message) => store.dispatch({ type: 'analysis/failed', id, message }),
    });
  }, answered);
  return {
    store: withPreparation(store, {
      prepare: (state, action) => (isOutside(action) ? undefined : prepare(state, action)),
      isUrgent: isOutside,
      isTakingLong: () => store.dispatch({ type: 'notice/say', words: messages.notices.working }),
    }),
    /** Keeps what is to be kept; why that failed, in a sentence, or `undefined`. */
    keep: () => problemOf(keeper?.keep()),
    /** The same, and ends what goes on. Called again, it tries again to keep what could not be kept. */
    close: () => {
      isClosed = true;
      clearTimeout(beginning);
      analysing?.cancel();
      return problemOf(keeper?.close());
    },
  };
};

/** One article being read: what the screen shows of it, and what goes on meanwhile. */
export type OpenReading = ReturnType<typeof openReading>;
