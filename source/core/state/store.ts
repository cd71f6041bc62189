import type { Effect, Update } from './effect.ts';

export type Store<S, A> = {
  readonly getState: () => S;
  readonly dispatch: (action: A) => void;
  /** Calls back after each change of state; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Runs a task when an action that is being prepared has been taken, if there is one, and says whether there is: what
   * keys mean is only known then.
   */
  readonly defer?: (task: () => void) => boolean;
};

/**
 * A synchronous store: the state is new when `dispatch` returns, so that two keys in one read see each other.
 * `perform` runs the effects an update asked for, after the listeners have been told.
 */
export const createStore = <S, A>(options: {
  readonly initial: S;
  readonly update: (state: S, action: A) => Update<S>;
  readonly perform: (effect: Effect) => void;
}): Store<S, A> => {
  let state = options.initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = options.update(state, action);
      if (next.state !== state) {
        state = next.state;
        for (const listener of listeners) listener();
      }
      for (const effect of next.effects) options.perform(effect);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
