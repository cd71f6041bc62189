import type { Keys } from '../core/keys/keymap.ts';
import { press } from '../core/keys/press.ts';
import type { Stroke } from '../core/keys/stroke.ts';
import type { Action } from '../core/state/action.ts';
import type { State } from '../core/state/state.ts';
import type { Store } from '../core/state/store.ts';
import { update } from '../core/state/update.ts';
import { strokesOf } from './to-strokes.ts';

/** What stands for itself, whatever comes before it: no sequence of a terminal is made of nothing else. */
const plain = /^[ -~]*$/;

/** What a stroke changes, unless it asks for more than that: to leave, to search, to copy. */
const changeOf = (keys: Keys, state: State, stroke: Stroke): Action | undefined | 'more' => {
  const action = press(keys, state, stroke);
  return action && update(state, action).effects.length > 0 ? 'more' : action;
};

/**
 * Obeys the keys that were typed before anything reads them, so that the first frame shows already what they lead
 * to. Only plain ones are, up to the first that asks for more than a change of what shows; all others are put back
 * for who reads next.
 */
export const obeyTyped = (
  keyboard: Pick<NodeJS.ReadStream, 'read' | 'unshift'>,
  keys: Keys,
  store: Pick<Store<State, Action>, 'getState' | 'dispatch'>,
): void => {
  const read: Buffer | string | null = keyboard.read();
  if (read === null) return;
  const typed = read.toString('latin1');
  const strokes = plain.test(typed) ? strokesOf(typed) : [];
  let obeyed = 0;
  for (const stroke of strokes) {
    const change = changeOf(keys, store.getState(), stroke);
    if (change === 'more') break;
    if (change) store.dispatch(change);
    obeyed += 1;
  }
  if (obeyed === 0) keyboard.unshift(read);
  else if (obeyed < typed.length) keyboard.unshift(typed.slice(obeyed));
};
