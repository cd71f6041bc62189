import process from 'node:process';
import { render } from 'ink';
import type { Document } from './core/document/document.ts';
import type { Keys } from './core/keys/keymap.ts';
import { messages } from './core/messages/messages.ts';
import { analysisOf } from './core/state/selectors.ts';
import { takeSnapshot } from './core/state/snapshot/snapshot.ts';
import type { OwnColours } from './core/style/own-colours.ts';
import {
  type Article,
  type OpenReading,
  openReading,
  type ReadingOptions,
  type Surroundings,
} from './run-reading.ts';
import { exportToFile } from './shell/exporting.ts';
import { messageOf } from './shell/message-of.ts';
import { openPage } from './shell/programs/browser.ts';
import { copyQuotation } from './shell/programs/copying.ts';
import { type Edited, editInOwnEditor } from './shell/programs/own-editor.ts';
import type { Keeping } from './shell/storage/keeping.ts';
import { type Hyperlinks, makesHyperlinks } from './shell/terminal/hyperlinks.ts';
import { openMouse } from './shell/terminal/mouse.ts';
import {
  colourLevel,
  hasLightBackground,
  lendKeys,
  stopJob,
  watchSignals,
} from './shell/terminal/terminal.ts';
import { App, type Suspend } from './view/app.tsx';
import { pointed } from './view/point.ts';
import { StoreProvider } from './view/store-context.ts';
import { withHyperlinks } from './view/theme/hyperlinks.ts';
import { type ThemeChoice, themeFor, withBidi } from './view/theme/theme.ts';
import { ThemeProvider } from './view/theme/theme-context.ts';

export type InteractiveOptions = Article &
  ReadingOptions & {
    readonly theme: ThemeChoice;
    readonly colours?: OwnColours | undefined;
    /** Whether the mouse is taken from the start. */
    readonly mouse?: boolean;
    /** Without a wish, none. */
    readonly hyperlinks?: Hyperlinks;
    /** Whether the terminal says that its background is light; without its word the environment's is taken. */
    readonly isLight?: boolean | undefined;
    /** The explorer is to be heard, through a screen reader: it stays on the terminal's usual screen. */
    readonly isHeard?: boolean;
    readonly keys: Keys;
    /** Where keys come from: standard input, or the terminal where that brings the article. */
    readonly keyboard: NodeJS.ReadStream;
    readonly screen?: NodeJS.WriteStream;
    /** Opens the story of a feed with this number, from 1. */
    /** Reads the article anew, where that can be done; and what is kept of it as it is then. */
    readonly reload?: (() => Promise<Document>) | undefined;
    readonly keepingOf?: ((document: Document) => Keeping | undefined) | undefined;
    /** Calls back whenever there may be something new to read; gives a function that stops it. */
    readonly watch?: ((changed: () => void) => () => void) | undefined;
    readonly openStory?: (feed: Document, number: number) => Promise<Article>;
  };

/** A feed and the story read of it, if any, the one that shows last. */
const createReadings = (first: OpenReading) => {
  const open = [first];
  return {
    shown: (): OpenReading => open.at(-1) ?? first,
    add: (reading: OpenReading): void => {
      open.push(reading);
    },
    replace: (reading: OpenReading): void => {
      open.splice(0, open.length, reading);
    },
    back: (): void => {
      if (open.length > 1) open.pop()?.close();
    },
    close: (): void => {
      for (const reading of open) reading.close();
    },
  };
};

/**
 * Opens the explorer on the terminal's other screen and runs it until the reader quits; the only call to Ink's
 * `render`. Whatever ends it, the terminal is as it was.
 * @returns the exit status: 0, or 1 after a fault, of which standard error has been told in one line.
 */
export const runInteractive = async (options: InteractiveOptions): Promise<number> => {
  const screen = options.screen ?? process.stdout;
  const isHeard = options.isHeard ?? false;
  const surroundings = { platform: process.platform, environment: process.env };
  const write = (sequence: string): void => {
    screen.write(sequence);
  };
  const inColours = themeFor(
    options.theme,
    options.isLight ?? hasLightBackground(process.env),
    colourLevel(screen, process.env),
    options.colours,
  );
  const linked = makesHyperlinks(options.hyperlinks ?? 'never', process.env)
    ? withHyperlinks(inColours)
    : inColours;
  const theme = options.preferences?.bidi === false ? linked : withBidi(linked);
  const mouse = openMouse({
    keyboard: options.keyboard,
    write,
    isOn: options.mouse ?? false,
    onReport: (report) => {
      const { store } = readings.shown();
      const action = pointed(options.keys, store.getState(), report);
      if (action) store.dispatch(action);
    },
  });
  let suspendTerminal: Suspend | undefined;
  let failure: unknown;

  const around: Surroundings = {
    terminal: {
      quit: () => instance.unmount(),
      suspend: () => suspend(),
      mouse: mouse.toggle,
      redraw: () => {
        instance.clear();
        show();
      },
    },
    open: (address) => openPage(address, surroundings),
    copy: ({ what, quotation }, state) => {
      const findings = { document: state.document, analysis: analysisOf(state) };
      return copyQuotation(findings, what, quotation, { ...surroundings, write });
    },
    write: ({ exported, path, isReplacing }, state) => {
      const { document, kept } = state;
      const exportable = { document, analysis: analysisOf(state), highlights: kept.highlights };
      return exportToFile(exportable, exported, path, isReplacing);
    },
    edit: async (words) => {
      let edited: Edited = { problem: 'the terminal could not be lent' };
      await suspendTerminal?.(() =>
        lendKeys(() => {
          edited = editInOwnEditor(words, process.env);
        }),
      );
      return edited;
    },
    openStory: (number) => void openStory(number),
    reload: () => void reload(messages.notices.unchanged),
    leaveStory: () => {
      readings.back();
      show();
    },
  };
  const begin = (article: Article, isStory: boolean): OpenReading => {
    const size = { columns: screen.columns || 80, rows: screen.rows || 24 };
    return openReading(article, { size, isStory }, options, around);
  };
  const suspend = (): void => {
    void suspendTerminal?.(stopJob);
  };
  const readings = createReadings(begin(options, false));
  const tree = () => (
    <StoreProvider value={readings.shown().store}>
      <ThemeProvider value={theme}>
        <App
          keys={options.keys}
          onTerminal={(hand) => {
            suspendTerminal = (task) => mouse.lend(() => hand(task));
          }}
        />
      </ThemeProvider>
    </StoreProvider>
  );
  const show = (): void => instance.rerender(tree());

  /** Reads the article anew and goes on where the reader is; `same` is said where nothing has changed. */
  const reload = async (same: string | undefined): Promise<void> => {
    const old = readings.shown();
    const say = (words: string): void => old.store.dispatch({ type: 'notice/say', words });
    if (!options.reload) return say(messages.notices.notAnew);
    try {
      const document = await options.reload();
      if (old !== readings.shown()) return;
      const state = old.store.getState();
      if (document.text === (state.original ?? state.document).text) {
        if (same !== undefined) say(same);
        return;
      }
      // What is kept is written first, so that it is what the new text is opened with.
      old.close();
      const kept = options.keepingOf?.(document);
      const keeping = kept ?? { snapshot: takeSnapshot(state), save: () => undefined };
      const preferences = { ...options.preferences, look: state.look, notice: messages.notices.readAnew };
      readings.replace(
        openReading(
          { document, keeping },
          { size: state.size, isStory: false },
          { ...options, preferences },
          around,
        ),
      );
      show();
    } catch (error) {
      say(messageOf(error));
    }
  };
  /** Does something once nothing lies over the article: what is being typed is not taken away. */
  const whenFree = (task: () => void): void => {
    const { store } = readings.shown();
    const isFree = (): boolean => store.getState().overlay === undefined;
    if (isFree()) {
      task();
      return;
    }
    const stop = store.subscribe(() => {
      if (!isFree()) return;
      stop();
      task();
    });
  };
  const unwatchArticle = options.watch?.(() => whenFree(() => void reload(undefined)));

  let asked = 0;
  /** The story asked for last is shown; one that was overtaken, or whose list has been left, is not. */
  const openStory = async (number: number): Promise<void> => {
    const feed = readings.shown();
    asked += 1;
    const id = asked;
    const isWanted = (): boolean => id === asked && feed.store.getState().overlay?.kind === 'pick';
    try {
      const article = await options.openStory?.(feed.store.getState().document, number);
      if (!article || !isWanted()) return;
      feed.store.dispatch({ type: 'notice/say', words: '' });
      readings.add(begin(article, true));
      show();
    } catch (error) {
      if (isWanted()) feed.store.dispatch({ type: 'notice/say', words: messageOf(error) });
    }
  };

  const instance = render(tree(), {
    stdin: options.keyboard,
    stdout: screen,
    alternateScreen: !isHeard,
    isScreenReaderEnabled: isHeard,
    incrementalRendering: true,
    maxFps: 120,
    kittyKeyboard: { mode: 'auto' },
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  const leave = (): void => {
    mouse.close();
    unwatchArticle?.();
    instance.unmount();
    readings.close();
  };
  const fail = (error: unknown): void => {
    failure ??= error;
    leave();
  };
  const unwatch = watchSignals({ restore: leave, suspend, fail });
  try {
    await instance.waitUntilExit();
  } catch (error) {
    failure ??= error;
  } finally {
    mouse.close();
    unwatch();
    unwatchArticle?.();
    readings.close();
  }
  if (failure === undefined) return 0;
  process.stderr.write(`onrecord: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 1;
};
