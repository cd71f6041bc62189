import process from 'node:process';
import { render } from 'ink';
import type { Analysis } from './core/analyse/analysis.ts';
import type { Document } from './core/document/document.ts';
import type { Keys } from './core/keys/keymap.ts';
import type { Action } from './core/state/action.ts';
import { analysisOf } from './core/state/selectors.ts';
import { restore } from './core/state/snapshot/restore.ts';
import { takeSnapshot } from './core/state/snapshot/snapshot.ts';
import { initialState, noticeOf, type Preferences, type State } from './core/state/state.ts';
import { createStore, type Store } from './core/state/store.ts';
import { update } from './core/state/update.ts';
import { openPage } from './shell/browser.ts';
import { copyQuotation } from './shell/copying.ts';
import { createEffects, type Searching } from './shell/effects.ts';
import { createKeeper, type Keeper } from './shell/storage/keeper.ts';
import type { Keeping } from './shell/storage/keeping.ts';
import { cannotKeep } from './shell/storage/messages.ts';
import { colourLevel, hasLightBackground, stopJob, watchSignals } from './shell/terminal.ts';
import { App, type Suspend } from './view/app.tsx';
import { StoreProvider } from './view/store-context.ts';
import { type ThemeChoice, themeFor } from './view/theme/theme.ts';
import { ThemeProvider } from './view/theme/theme-context.ts';

/** Analyses somewhere else (a worker) or later; the callbacks come in any order but `onDone` or `onFailed` last. */
export type StartAnalysis = (request: {
  readonly document: Document;
  readonly id: number;
  readonly onProgress: (done: number) => void;
  readonly onBeginning: (analysis: Analysis) => void;
  readonly onDone: (analysis: Analysis) => void;
  readonly onFailed: (message: string) => void;
}) => { readonly cancel: () => void };

export type InteractiveOptions = {
  readonly document: Document;
  readonly theme: ThemeChoice;
  /** Whether the terminal says that its background is light; without its word the environment's is taken. */
  readonly isLight?: boolean | undefined;
  readonly keys: Keys;
  /** Where keys come from: standard input, or the terminal where that brings the article. */
  readonly keyboard: NodeJS.ReadStream;
  readonly screen?: NodeJS.WriteStream;
  readonly preferences?: Preferences;
  readonly startAnalysis: StartAnalysis;
  readonly searching: (
    document: Document,
    analysis: Analysis | undefined,
    options: { readonly asides: boolean },
  ) => Searching;
  /** What is kept from one reading to the next; without it, nothing is. */
  readonly keeping?: Keeping;
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
 * Opens the explorer on the terminal's other screen and runs it until the reader quits; the only call to Ink's
 * `render`. Whatever ends it, the terminal is as it was.
 * @returns the exit status: 0, or 1 after a fault, of which standard error has been told in one line.
 */
export const runInteractive = async (options: InteractiveOptions): Promise<number> => {
  const screen = options.screen ?? process.stdout;
  const { document, keeping } = options;
  const size = { columns: screen.columns || 80, rows: screen.rows || 24 };
  const surroundings = { platform: process.platform, environment: process.env };
  const write = (sequence: string): void => {
    screen.write(sequence);
  };
  let suspendTerminal: Suspend | undefined;
  let failure: unknown;

  const restored = restore(initialState(document, size, options.preferences), keeping?.snapshot);
  const store = createStore<State, Action>({
    initial: {
      ...restored,
      notice: noticeOf(restored.notice, keeping?.problem),
    },
    update,
    perform: (effect) => effects.perform(effect),
  });
  const effects = createEffects({
    terminal: {
      quit: () => instance.unmount(),
      suspend: () => suspend(),
      redraw: () => {
        instance.clear();
        instance.rerender(tree);
      },
    },
    searching: (how) => {
      const state = store.getState();
      return options.searching(state.document, analysisOf(state), how);
    },
    copy: ({ what, quotation }) => {
      const state = store.getState();
      const findings = { document: state.document, analysis: analysisOf(state) };
      return copyQuotation(findings, what, quotation, { ...surroundings, write });
    },
    open: (address) => openPage(address, surroundings),
    dispatch: store.dispatch,
    now: () => performance.now(),
    defer: setImmediate,
  });
  const suspend = (): void => {
    void suspendTerminal?.(stopJob);
  };
  const tree = (
    <StoreProvider value={store}>
      <ThemeProvider
        value={themeFor(
          options.theme,
          options.isLight ?? hasLightBackground(process.env),
          colourLevel(screen, process.env),
        )}
      >
        <App
          keys={options.keys}
          onTerminal={(hand) => {
            suspendTerminal = hand;
          }}
        />
      </ThemeProvider>
    </StoreProvider>
  );
  const instance = render(tree, {
    stdin: options.keyboard,
    stdout: screen,
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 120,
    kittyKeyboard: { mode: 'auto' },
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  const keeper = keeping ? keeperOf(store, keeping) : undefined;
  const leave = (): void => {
    instance.unmount();
    keeper?.close();
  };
  const fail = (error: unknown): void => {
    failure ??= error;
    leave();
  };
  const unwatch = watchSignals({ restore: leave, suspend, fail });
  const id = 1;
  let analysing: { readonly cancel: () => void } | undefined;
  // The first frame is on its way before the analysis is begun.
  setImmediate(() => {
    analysing = options.startAnalysis({
      document,
      id,
      onProgress: (done) => store.dispatch({ type: 'analysis/progress', id, done }),
      onBeginning: (analysis) => store.dispatch({ type: 'analysis/beginning', id, analysis }),
      onDone: (analysis) => store.dispatch({ type: 'analysis/done', id, analysis }),
      onFailed: (message) => store.dispatch({ type: 'analysis/failed', id, message }),
    });
  });
  try {
    await instance.waitUntilExit();
  } catch (error) {
    failure ??= error;
  } finally {
    unwatch();
    keeper?.close();
    analysing?.cancel();
  }
  if (failure === undefined) return 0;
  process.stderr.write(`onrecord: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 1;
};
