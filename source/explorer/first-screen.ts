import type { Document } from '../core/document/document.ts';
import type { Keys } from '../core/keys/keymap.ts';
import { restore } from '../core/state/snapshot/restore.ts';
import type { Snapshot } from '../core/state/snapshot/snapshot.ts';
import { initialState, type Preferences } from '../core/state/state.ts';
import type { OwnColours } from '../core/style/own-colours.ts';
import { placed } from '../core/text/placed.ts';
import { colourLevel, hasLightBackground, watchSignals } from '../shell/terminal/terminal.ts';
import { firstScreen } from '../view/first-screen.ts';
import { type ThemeChoice, themeFor, withBidi } from '../view/theme/theme.ts';

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[2J\u001b[H';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';

/** The first screen stands; `handOver` leaves it to whoever draws from now on, `leave` takes it away. */
export type FirstScreen = {
  /** Whether there was room for it; only then is the terminal in raw mode. */
  readonly isPainted: boolean;
  readonly handOver: () => void;
  readonly leave: () => void;
};

const wait = (): void => undefined;

/** Where nothing is painted: there is no room, or nobody who sees it. */
export const noFirstScreen: FirstScreen = {
  isPainted: false,
  handOver: () => undefined,
  leave: () => undefined,
};

/**
 * Paints the screen an article opens on before what draws it from then on has been loaded. Keys typed meanwhile are
 * kept. The cursor is left at home, where the next frame begins.
 */
export const paintFirstScreen = (
  document: Document,
  options: {
    /** Whether the document is all of the article, or its beginning. */
    readonly isWhole: boolean;
    readonly theme: ThemeChoice;
    readonly colours?: OwnColours | undefined;
    readonly keys: Keys;
    readonly preferences: Preferences;
    readonly keyboard: Pick<NodeJS.ReadStream, 'setRawMode' | 'on' | 'off'>;
    readonly screen: NodeJS.WriteStream;
    /** Where the article was left off. */
    readonly snapshot?: Snapshot | undefined;
  },
): FirstScreen => {
  const { screen, keyboard } = options;
  const size = { columns: screen.columns || 80, rows: screen.rows || 24 };
  const plainTheme = themeFor(
    options.theme,
    hasLightBackground(process.env),
    colourLevel(screen, process.env),
    options.colours,
  );
  const theme = options.preferences.bidi === false ? plainTheme : withBidi(plainTheme);
  const fresh = { ...initialState(document, size, options.preferences), isWhole: options.isWhole };
  const state = restore(fresh, options.snapshot);
  const rows = firstScreen(options.keys, state, theme);
  if (!rows) return noFirstScreen;
  const leave = (): void => {
    unwatch();
    keyboard.setRawMode(false);
    screen.write(LEAVE);
  };
  const unwatch = watchSignals({
    restore: leave,
    suspend: () => undefined,
    fail: (error) => {
      leave();
      throw error;
    },
  });
  keyboard.setRawMode(true);
  screen.write(`${ENTER}${placed(rows.join('\r\n'), size.columns)}${HOME}`);
  // Keys are taken from the terminal from now on, and wait for whoever draws what they lead to.
  keyboard.on('readable', wait);
  const handOver = (): void => {
    unwatch();
    keyboard.off('readable', wait);
  };
  return { isPainted: true, handOver, leave };
};
