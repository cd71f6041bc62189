import type { Store } from '../core/state/store.ts';
import { inSlices } from './worker/slices.ts';

/** Milliseconds after which it is said that an action is being prepared. */
const SOON = 150;

type Patience<S, A> = {
  /** What is to be worked out before an action is taken, if anything. */
  readonly ahead: (state: S, action: A) => Generator<unknown, unknown> | undefined;
  /** Whether an action waits for no other, and nothing is worked out for it. */
  readonly isUrgent: (action: A) => boolean;
  /** Called when that takes longer than nobody would notice. */
  readonly isTakingLong: () => void;
};

/**
 * A store in which what an action needs may be worked out before it is taken, in slices, with the screen drawn and keys
 * heard in between. Actions, and tasks that `defer` is given, wait for it in their order.
 */
export const withPatience = <S, A>(
  store: Store<S, A>,
  { ahead, isUrgent, isTakingLong }: Patience<S, A>,
): Store<S, A> => {
  const waiting: (() => void)[] = [];
  let isPreparing = false;

  const prepare = (action: A, steps: Generator<unknown, unknown>): void => {
    isPreparing = true;
    const soon = setTimeout(isTakingLong, SOON);
    void inSlices(steps).finally(() => {
      clearTimeout(soon);
      isPreparing = false;
      store.dispatch(action);
      while (!isPreparing && waiting.length > 0) waiting.shift()?.();
    });
  };
  const dispatch = (action: A): void => {
    const isNext = isUrgent(action) || !isPreparing;
    const steps = isNext && !isUrgent(action) ? ahead(store.getState(), action) : undefined;
    if (steps) prepare(action, steps);
    else if (isNext) store.dispatch(action);
    else waiting.push(() => dispatch(action));
  };
  return {
    ...store,
    dispatch,
    defer: (task) => {
      if (isPreparing) waiting.push(task);
      return isPreparing;
    },
  };
};
