import { useInput, usePaste } from 'ink';
import { contextsOf } from '../core/keys/contexts.ts';
import { type Keys, textContexts } from '../core/keys/keymap.ts';
import { press } from '../core/keys/press.ts';
import type { Stroke } from '../core/keys/stroke.ts';
import type { Action } from '../core/state/action.ts';
import type { State } from '../core/state/state.ts';
import type { Store } from '../core/state/store.ts';
import { useStore } from './store-context.ts';
import { toStrokes } from './to-strokes.ts';

/** Hands strokes on one at a time, and those after one whose action is still being prepared once that has been taken. */
const pressAll = (keys: Keys, store: Store<State, Action>, strokes: readonly Stroke[]): void => {
  for (const [index, stroke] of strokes.entries()) {
    if (store.defer?.(() => pressAll(keys, store, strokes.slice(index)))) return;
    const action = press(keys, store.getState(), stroke);
    if (action) store.dispatch(action);
  }
};

/**
 * Hands every key to the table of bindings, one stroke at a time: each sees the state the one before it left.
 * Nothing else listens to keys. What is pasted goes to a field and is otherwise ignored: it is no command.
 */
export const useKeys = (keys: Keys): void => {
  const store = useStore();
  useInput((input, key) => pressAll(keys, store, toStrokes(input, key)));
  const paste = (text: string): void => {
    if (store.defer?.(() => paste(text))) return;
    const [innermost] = contextsOf(store.getState());
    if (innermost && textContexts.has(innermost)) {
      store.dispatch({ type: 'field/edit', edit: { kind: 'insert', text } });
    }
  };
  usePaste(paste);
};
