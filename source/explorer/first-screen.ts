import type { ReadStream } from 'node:tty';
import type { Document } from '../core/document/document.ts';
import type { Keys } from '../core/keys/keymap.ts';
import type { Action } from '../core/state/action.ts';
import { restore } from '../core/state/snapshot/restore.ts';
import type { Snapshot } from '../core/state/snapshot/snapshot.ts';
import { initialState, type Preferences, type State } from '../core/state/state.ts';
import type { OwnColours } from '../core/style/palettes.ts';
import { placed } from '../core/text/placed.ts';
import { colourLevel, hasLightBackground, watchSignals } from '../shell/terminal/terminal.ts';
import { firstScreen } from '../view/first-screen.ts';
import { type Theme, type ThemeChoice, themeFor, withBidi } from '../view/theme/theme.ts';

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[2J\u001b[H';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';

/** The theme asked for, as far as can be told before the terminal has answered. */
const themeHere = ({
  theme,
  colours,
  screen,
  preferences,
}: Parameters<typeof createFirstScreen>[0]): Theme => {
  const light = hasLightBackground(process.env);
  const plain = themeFor(theme, light, colourLevel(screen, process.env), colours);
  return preferences.bidi === false ? plain : withBidi(plain);
};

/** Whether keys say that reading is to be stopped: Esc, Ctrl-C, q. A sequence of a key begins with Esc as well. */
const stopsReading = (typed: string): boolean => /^(?:\u001b|q)$|\u0003/.test(typed);
/** Milliseconds in which the rest of a key's sequence comes. */
const SEQUENCE = 50;

/** Paints screens before what draws them from then on has been loaded. */
export const createFirstScreen = (options: {
  readonly theme: ThemeChoice;
  readonly colours?: OwnColours | undefined;
  readonly keys: Keys;
  readonly preferences: Preferences;
  readonly keyboard: () => ReadStream;
  readonly screen: NodeJS.WriteStream;
  /** Called when a key asks to stop reading the article. */
  readonly stop: () => void;
}) => {
  const { screen, preferences } = options;
  let opened: ReadStream | undefined;
  const keyboard = (): ReadStream => {
    opened ??= options.keyboard();
    return opened;
  };
  let theme: Theme | undefined;
  let unwatch: (() => void) | undefined;
  let shown: State | undefined;
  let isReading = true;
  /** What was typed while the article was being read, for whoever draws what it leads to. */
  const typed: Buffer[] = [];
  let stopping: NodeJS.Timeout | undefined;
  const hear = (): void => {
    const keys: Buffer | null = isReading ? keyboard().read() : null;
    if (keys === null) return;
    typed.push(keys);
    clearTimeout(stopping);
    if (stopsReading(keys.toString('latin1'))) stopping = setTimeout(options.stop, SEQUENCE);
  };
  const write = (rows: readonly string[], columns: number): void => {
    screen.write(`${placed(rows.join('\r\n'), columns)}${HOME}`);
  };
  const leave = (): void => {
    if (unwatch) {
      unwatch();
      unwatch = undefined;
      keyboard().setRawMode(false);
      screen.write(LEAVE);
    }
    opened?.unref();
  };
  const enter = (): void => {
    unwatch = watchSignals({
      restore: leave,
      suspend: () => undefined,
      fail: (error) => {
        leave();
        throw error;
      },
    });
    keyboard().setRawMode(true);
    screen.write(ENTER);
    // Keys are taken from the terminal from now on.
    keyboard().on('readable', hear);
  };
  return {
    /** Where keys come from, opened when it is first asked for. */
    keyboard,
    /** Whether anything was painted; only then is the terminal in raw mode. */
    isPainted: () => unwatch !== undefined,
    /** Takes the screen away. */
    leave,
    /** Called once the article is read: no key stops that any more. */
    endReading: () => {
      isReading = false;
      clearTimeout(stopping);
      if (typed.length > 0) keyboard().unshift(Buffer.concat(typed));
    },
    /**
     * Paints the screen an article opens on, or what is known of it by now; again, it replaces what was painted. Paints
     * nothing where there is no room. Keys typed from then on are kept, and the cursor is at home, where the next frame
     * begins.
     * @param how whether the document is all of the article or its beginning, and where the article was left off.
     */
    paint: (
      document: Document,
      how: {
        readonly isWhole: boolean;
        readonly snapshot?: Snapshot | undefined;
        readonly notice?: string | undefined;
      },
    ): void => {
      const { isWhole, snapshot, notice } = how;
      const size = { columns: screen.columns || 80, rows: screen.rows || 24 };
      theme ??= themeHere(options);
      const state = restore(
        { ...initialState(document, size, { ...preferences, ...(notice && { notice }) }), isWhole },
        snapshot,
      );
      const rows = firstScreen(options.keys, state, theme);
      if (!rows) return;
      if (!unwatch) enter();
      write(rows, size.columns);
      shown = state;
    },
    /** Obeys what was typed by now, and paints what it leads to: the actions, for whoever draws from now on. */
    obey: async (): Promise<readonly Action[]> => {
      // In one turn of the event loop, what was typed arrives.
      await new Promise(setImmediate);
      if (!unwatch || !shown || !theme || keyboard().readableLength === 0) return [];
      const { obeyEarly } = await import('../view/early-keys.ts');
      const { actions, rows } = obeyEarly(keyboard(), options.keys, shown, theme);
      if (actions.length > 0) write(rows, shown.size.columns);
      return actions;
    },
    /** Leaves the screen to whoever draws from now on. */
    handOver: (): void => {
      unwatch?.();
      opened?.off('readable', hear);
    },
  };
};
