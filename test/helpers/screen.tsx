import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import graphemes from '@xterm/addon-unicode-graphemes';
import unicode11 from '@xterm/addon-unicode11';
import headless, { type Terminal } from '@xterm/headless';
import { render } from 'ink';
import type { ReactNode } from 'react';
import { placeWrites } from '../../source/shell/terminal/placing.ts';

export type Size = { readonly columns: number; readonly rows: number };

/** How terminals measure: each character by an old table, by a newer one, or what Unicode joins as one. */
export const MEASURES = ['6', '11', '15-graphemes'] as const;
export type Measure = (typeof MEASURES)[number];

export type Screen = {
  /** Writes to the program as a terminal would: keys in one read. */
  readonly type: (characters: string) => void;
  readonly resize: (size: Size) => void;
  /** The rows as they stand, trailing blanks cut. */
  readonly rows: () => readonly string[];
  readonly terminal: Terminal;
  /** Waits, with every frame, until the rows satisfy; fails with the screen after five seconds. */
  readonly until: (
    what: string,
    satisfied: (rows: readonly string[]) => boolean,
  ) => Promise<readonly string[]>;
  readonly untilShows: (words: string) => Promise<readonly string[]>;
  /** All that has been written to it, as it was. */
  readonly written: () => string;
  readonly redraw: (tree: ReactNode) => void;
  readonly close: () => Promise<void>;
  /** Settles when the program has ended. */
  readonly ended: Promise<unknown>;
};

/** The keyboard's side of a terminal: a stream that knows raw mode. */
export const openKeyboard = () => {
  const keyboard = new PassThrough();
  return Object.assign(keyboard, {
    isTTY: true,
    isRaw: false,
    setRawMode: () => keyboard,
    ref: () => keyboard,
    unref: () => keyboard,
  }) as unknown as NodeJS.ReadStream;
};

/** The screen's side: what is written goes through a terminal emulator. */
export const openDisplay = (terminal: Terminal, drawn: () => void, written: string[] = []) =>
  Object.assign(new EventEmitter(), {
    isTTY: true,
    columns: terminal.cols,
    rows: terminal.rows,
    writable: true,
    getColorDepth: () => 8,
    write: (text: string, done?: () => void) => {
      written.push(text);
      terminal.write(text, () => {
        drawn();
        if (typeof done === 'function') done();
      });
      return true;
    },
  }) as unknown as NodeJS.WriteStream;

/** Rows of a terminal's screen. */
export const rowsOf = (terminal: Terminal): readonly string[] => {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, row) =>
    (active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
  );
};

/** An emulated terminal, empty. */
export const openTerminal = ({ columns, rows }: Size, measure: Measure): Terminal => {
  const terminal = new headless.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 0,
    convertEol: true,
  });
  terminal.loadAddon(new unicode11.Unicode11Addon());
  terminal.loadAddon(new graphemes.UnicodeGraphemesAddon());
  terminal.unicode.activeVersion = measure;
  return terminal;
};

/** Draws a tree on an emulated terminal the way the program does. */
export const openScreen = (tree: ReactNode, size: Size, measure: Measure = '15-graphemes'): Screen => {
  const terminal = openTerminal(size, measure);
  const drawings = new EventEmitter().setMaxListeners(0);
  const written: string[] = [];
  const keyboard = openKeyboard();
  const display = openDisplay(terminal, () => drawings.emit('drawn'), written);
  placeWrites(display);
  const app = render(tree, {
    stdin: keyboard,
    stdout: display,
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 120,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  let shown = tree;
  let isClosed = false;
  const until: Screen['until'] = (what, satisfied) =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        clearTimeout(limit);
        drawings.off('drawn', look);
      };
      const look = (): void => {
        const rows = rowsOf(terminal);
        if (!satisfied(rows)) return;
        give();
        resolve(rows);
      };
      const limit = setTimeout(() => {
        give();
        reject(new Error(`never came: ${what}\n${rowsOf(terminal).join('\n')}`));
      }, 5000);
      drawings.on('drawn', look);
      look();
    });
  return {
    terminal,
    until,
    untilShows: (words) => until(words, (rows) => rows.some((row) => row.includes(words))),
    rows: () => rowsOf(terminal),
    written: () => written.join(''),
    type: (characters) => {
      keyboard.push(characters);
    },
    resize: (changed) => {
      terminal.resize(Math.max(1, changed.columns), Math.max(1, changed.rows));
      Object.assign(display, changed);
      display.emit('resize');
      // The program draws all anew when the system tells of a size (SIGWINCH).
      setImmediate(() => {
        if (isClosed) return;
        app.clear();
        app.rerender(shown);
      });
    },
    redraw: (next) => {
      shown = next;
      app.rerender(next);
    },
    ended: app.waitUntilExit(),
    close: async () => {
      isClosed = true;
      app.unmount();
      await app.waitUntilExit().catch(() => undefined);
    },
  };
};
