import { type Key, useInput, usePaste } from 'ink';
import { useMemo } from 'react';
import { contextsOf } from '../core/keys/contexts.ts';
import { type Keys, textContexts } from '../core/keys/keymap.ts';
import { press } from '../core/keys/press.ts';
import type { Stroke } from '../core/keys/stroke.ts';
import type { Action } from '../core/state/action.ts';
import type { State } from '../core/state/state.ts';
import type { Store } from '../core/state/store.ts';
import { useStore } from './store-context.ts';
import { strokesOf, toStrokes } from './to-strokes.ts';

/** Hands strokes on one at a time, and those after one whose action is still being prepared once that has been taken. */
const pressAll = (keys: Keys, store: Store<State, Action>, strokes: readonly Stroke[]): void => {
  for (const [index, stroke] of strokes.entries()) {
    if (store.defer?.(() => pressAll(keys, store, strokes.slice(index)))) return;
    const action = press(keys, store.getState(), stroke);
    if (action) store.dispatch(action);
  }
};

/** What a text field tells of the characters typed into it. */
export type TypedKeys = {
  /** Says whether a field hears single characters from now on; gives what takes that back. */
  readonly listen: (isListening: boolean) => () => void;
  readonly type: (text: string) => void;
};

const isCharacter = (input: string, { ctrl, meta, eventType }: Key): boolean =>
  /^[^\p{Cc}\p{Cs}]$/u.test(input) && !ctrl && !meta && eventType !== 'release';

const typedKeys = (keys: Keys, store: Store<State, Action>) => {
  let isListening = false;
  let isAwaited = false;
  return {
    listen: (now: boolean) => {
      isListening = now;
      return () => {
        isListening = false;
      };
    },
    /** Leaves a character to the field that hears it; `false` of all others. */
    leave: (input: string, key: Key): boolean => {
      isAwaited = isListening && isCharacter(input, key);
      return isAwaited;
    },
    type: (text: string) => {
      if (isAwaited) pressAll(keys, store, strokesOf(text));
      isAwaited = false;
    },
  };
};

/**
 * Hands every key to the table of bindings, one stroke at a time: each sees the state the one before it left.
 * Single characters come through the text field where one shows. What is pasted goes to a field and is otherwise
 * ignored: it is no command.
 */
export const useKeys = (keys: Keys): TypedKeys => {
  const store = useStore();
  const typed = useMemo(() => typedKeys(keys, store), [keys, store]);
  useInput((input, key) => {
    if (!typed.leave(input, key)) pressAll(keys, store, toStrokes(input, key));
  });
  const paste = (text: string): void => {
    if (store.defer?.(() => paste(text))) return;
    const [innermost] = contextsOf(store.getState());
    if (innermost && textContexts.has(innermost)) {
      store.dispatch({ type: 'field/edit', edit: { kind: 'insert', text } });
    }
  };
  usePaste(paste);
  return typed;
};
