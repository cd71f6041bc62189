import process from 'node:process';
import { render } from 'ink';
import type { Keys } from '../core/keys/keymap.ts';
import { messages } from '../core/messages/messages.ts';
import type { Action } from '../core/state/action.ts';
import { analysisOf } from '../core/state/selectors.ts';
import type { OwnColours } from '../core/style/palettes.ts';
import { writeExportFile } from '../shell/export-file.ts';
import { messageOf } from '../shell/message-of.ts';
import { openPage } from '../shell/programs/browser.ts';
import { copyQuotation } from '../shell/programs/copying.ts';
import { type Edited, editInOwnEditor } from '../shell/programs/own-editor.ts';
import { type Hyperlinks, makesHyperlinks } from '../shell/terminal/hyperlinks.ts';
import { openMouse } from '../shell/terminal/mouse.ts';
import { placeWrites } from '../shell/terminal/placing.ts';
import {
  colourLevel,
  hasLightBackground,
  lendKeys,
  stopJob,
  watchSignals,
} from '../shell/terminal/terminal.ts';
import { App, type Suspend } from '../view/app.tsx';
import { pointed } from '../view/point.ts';
import { StoreProvider } from '../view/store-context.ts';
import { withHyperlinks } from '../view/theme/hyperlinks.ts';
import { type ThemeChoice, themeFor, withBidi } from '../view/theme/theme.ts';
import { ThemeProvider } from '../view/theme/theme-context.ts';
import { obeyTyped } from '../view/typed-keys.ts';
import type { CheckedReading } from './checked-article.ts';
import type { AroundDesk, DeskOnScreen } from './desk.ts';
import { type Article, openReading, type ReadingOptions, type Surroundings } from './reading.ts';
import { createReadings, type Sources, whenFree } from './readings.ts';

export type InteractiveOptions = Article &
  Sources &
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
    /** What the reader has done on the first screen. */
    readonly typed?: readonly Action[];
    readonly screen?: NodeJS.WriteStream;
    /** Called once signals are heeded here, for whoever has heeded them until now. */
    readonly handOver?: () => void;
    /** What a checked draft needs. */
    readonly checked?: CheckedReading | undefined;
    /** Joins the desk to its library. */
    readonly desk?: ((around: AroundDesk) => DeskOnScreen) | undefined;
    /** Calls back whenever there may be something new to read; gives a function that stops it. */
    readonly watch?: ((changed: () => void) => () => void) | undefined;
  };

/**
 * Opens the explorer on the terminal's other screen and runs it until the reader quits; the only call to Ink's
 * `render`. Whatever ends it, the terminal is as it was.
 * @returns the exit status: 0, or 1 after a fault or where notes and place could not be kept, of which standard error
 * has been told in one line.
 */
export const runInteractive = async (options: InteractiveOptions): Promise<number> => {
  // Before all else: there is to be no moment at which a signal would leave the terminal as it is.
  const unwatch = watchSignals({
    restore: () => leave(),
    suspend: () => suspend(),
    fail: (error) => fail(error),
    // The terminal may have cut rows off, and two sizes at once may end in the one it had: nothing on it can be relied on.
    resized: () => redraw(),
  });
  options.handOver?.();
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
  let redraw = (): void => undefined;
  let failure: unknown;
  let unkept: string | undefined;

  const around: Surroundings = {
    quit: () => void instance.unmount(),
    suspend: () => void suspend(),
    redraw: () => void redraw(),
    mouse: () => (mouse.toggle() ? messages.notices.mouseTaken : messages.notices.mouseLeft),
    open: ({ address }) => openPage(address, surroundings),
    copy: ({ what, quotation }, state) => {
      const findings = { document: state.document, analysis: analysisOf(state) };
      return copyQuotation(findings, what, quotation, { ...surroundings, write });
    },
    export: async ({ exported, path, isReplacing }, state) => {
      const { document, kept, checking } = state;
      // Loaded only now, so that nothing else waits for the reports.
      const { exportText } = await import('../core/report/catalogue.ts');
      const exportable = { document, highlights: kept.highlights, check: checking?.report };
      const text = exportText({ ...exportable, analysis: analysisOf(state) }, exported);
      const written = writeExportFile(path, text, isReplacing);
      return 'said' in written ? written.said : { type: 'export/there', exported, path };
    },
    edit: async ({ words }) => {
      let edited = { problem: 'the terminal could not be lent' } as Edited;
      await suspendTerminal?.(() =>
        lendKeys(() => {
          edited = editInOwnEditor(words, process.env);
        }),
      );
      return 'words' in edited ? { type: 'note/edited', words: edited.words } : edited.problem;
    },
    checking: (effect) => options.checked?.(effect, readings.openOver),
    desk: (effect) => void desk?.perform(effect),
    story: ({ number }) => void readings.openStory(number),
    reload: () => void readings.reload(messages.notices.unchanged),
    'story/leave': () => {
      readings.leaveStory();
      desk?.returned();
    },
  };
  const suspend = () => void suspendTerminal?.(stopJob);
  const readings = createReadings(
    options,
    options,
    (article, { isStory, after }) => {
      const size = { columns: screen.columns || 80, rows: screen.rows || 24 };
      if (!after) return openReading(article, { size, isStory }, options, around);
      // Read anew, it looks as it did, and says what has happened.
      const { look } = after.store.getState();
      const preferences = { ...options.preferences, look, notice: messages.notices.readAnew };
      return openReading(article, { size, isStory }, { ...options, preferences }, around);
    },
    () => show(),
  );
  const { checking } = readings.first.store.getState();
  if (checking) readings.first.store.dispatch({ type: 'check/go', index: checking.at });
  const desk = options.desk?.({
    onDesk: readings.first.store.dispatch,
    onScreen: (action) => readings.shown().store.dispatch(action),
    open: readings.openInstead,
    step: (by) => {
      const { store } = readings.first;
      store.dispatch({ type: 'desk/step', by });
      const { notice = '' } = store.getState();
      readings.shown().store.dispatch({ type: 'notice/say', words: notice });
      store.dispatch({ type: 'notice/say', words: '' });
    },
  });
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

  const unwatchArticle = options.watch?.(() =>
    whenFree(readings.shown(), () => void readings.reload(undefined)),
  );

  // What is heard has no columns.
  const unplace = isHeard ? undefined : placeWrites(screen);
  for (const action of options.typed ?? []) readings.first.store.dispatch(action);
  obeyTyped(options.keyboard, options.keys, readings.shown().store);
  const instance = render(tree(), {
    stdin: options.keyboard,
    stdout: screen,
    alternateScreen: !isHeard,
    isScreenReaderEnabled: isHeard,
    incrementalRendering: true,
    // A frame that shows how far an analysis is would hold up the next key's for as long as this lets none through.
    maxFps: 1000,
    kittyKeyboard: { mode: 'auto' },
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  redraw = () => {
    instance.clear();
    show();
  };
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
  try {
    await instance.waitUntilExit();
  } catch (error) {
    failure ??= error;
  } finally {
    mouse.close();
    unwatch();
    unplace?.();
    desk?.close();
    unwatchArticle?.();
    unkept = readings.close();
  }
  const problem = failure === undefined ? unkept : messageOf(failure);
  if (problem === undefined) return 0;
  process.stderr.write(`onrecord: ${problem}\n`);
  return 1;
};
