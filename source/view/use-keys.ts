import { useInput, usePaste } from 'ink';
import { contextsOf } from '../core/keys/contexts.ts';
import { type Keys, textContexts } from '../core/keys/keymap.ts';
import { press } from '../core/keys/press.ts';
import { useStore } from './store-context.ts';
import { toStrokes } from './to-strokes.ts';

/**
 * Hands every key to the table of bindings, one stroke at a time: each sees the state the one before it left.
 * Nothing else listens to keys. What is pasted goes to a field and is otherwise ignored: it is no command.
 */
export const useKeys = (keys: Keys): void => {
  const store = useStore();
  useInput((input, key) => {
    for (const stroke of toStrokes(input, key)) {
      const action = press(keys, store.getState(), stroke);
      if (action) store.dispatch(action);
    }
  });
  usePaste((text) => {
    const [innermost] = contextsOf(store.getState());
    if (innermost && textContexts.has(innermost)) {
      store.dispatch({ type: 'field/edit', edit: { kind: 'insert', text } });
    }
  });
};
