import type { Keys } from '../core/keys/keymap.ts';
import { frameFor } from '../core/state/selectors.ts';
import type { State } from '../core/state/state.ts';
import { framedLines } from './screens/reader-lines.ts';
import type { Theme } from './theme/theme.ts';

/**
 * The first rows of a document, the same that Ink draws, without loading React, Ink or the overlays: the reader sees the
 * article while they load. `undefined` when the terminal is too small, or a list opens first.
 */
export const firstScreen = (keys: Keys, state: State, theme: Theme): readonly string[] | undefined => {
  const panes = frameFor(state);
  if (panes.kind === 'too-small' || state.overlay) return undefined;
  return framedLines(keys, state, panes).map(theme.draw);
};
