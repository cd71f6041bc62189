import type { Keys } from '../core/keys/keymap.ts';
import type { Action } from '../core/state/action.ts';
import type { State } from '../core/state/state.ts';
import { update } from '../core/state/update.ts';
import { screenLines } from './screens/screen-lines.ts';
import type { Theme } from './theme/theme.ts';
import { obeyTyped } from './typed-keys.ts';

/**
 * Obeys the keys that were typed before React and Ink are loaded.
 * @returns the actions they stand for, and the rows of the screen that these lead to.
 */
export const obeyEarly = (
  keyboard: Pick<NodeJS.ReadStream, 'read' | 'unshift'>,
  keys: Keys,
  initial: State,
  theme: Theme,
): { readonly actions: readonly Action[]; readonly rows: readonly string[] } => {
  let state = initial;
  const actions: Action[] = [];
  const dispatch = (action: Action): void => {
    actions.push(action);
    state = update(state, action).state;
  };
  obeyTyped(keyboard, keys, { getState: () => state, dispatch });
  return { actions, rows: screenLines(keys, state).map(theme.draw) };
};
