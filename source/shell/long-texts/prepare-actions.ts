import type { Store } from '../../core/state/store.ts';
import { inSlices } from './slices.ts';

/** After this many milliseconds of preparing a notice is shown. */
const NOTICEABLE = 150;

type Preparation<S, A> = {
  /** Prepares an action in steps; `undefined` if it needs no preparation. */
  readonly prepare: (state: S, action: A) => Generator<unknown, unknown> | undefined;
  /** Whether an action is dispatched at once, even while another is being prepared. */
  readonly isUrgent: (action: A) => boolean;
  /** Called when preparing takes noticeably long. */
  readonly isTakingLong: () => void;
};

/**
 * A store that prepares an action before it is dispatched: in slices, between which the screen is drawn and keys are
 * read. Later actions, and the tasks given to `defer`, wait in their order until it has been dispatched.
 */
export const withPreparation = <S, A>(
  store: Store<S, A>,
  { prepare, isUrgent, isTakingLong }: Preparation<S, A>,
): Store<S, A> => {
  const waiting: (() => void)[] = [];
  let isPreparing = false;

  const dispatchAfter = (steps: Generator<unknown, unknown>, action: A): void => {
    isPreparing = true;
    const soon = setTimeout(isTakingLong, NOTICEABLE);
    void inSlices(steps).finally(() => {
      clearTimeout(soon);
      isPreparing = false;
      store.dispatch(action);
      while (!isPreparing && waiting.length > 0) waiting.shift()?.();
    });
  };
  const dispatch = (action: A): void => {
    const isNext = isUrgent(action) || !isPreparing;
    const steps = isNext && !isUrgent(action) ? prepare(store.getState(), action) : undefined;
    if (steps) dispatchAfter(steps, action);
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
