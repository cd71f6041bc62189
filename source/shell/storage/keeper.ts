import type { Snapshot } from '../../core/state/snapshot/snapshot.ts';

/** Keeps a reading as it goes on: a while after a change, so that a held key costs one write, and at the end. */
export const createKeeper = (options: {
  /** What is to be kept now. */
  readonly take: () => Snapshot;
  /** What had been kept when the reading began. */
  readonly base: Snapshot | undefined;
  /** @throws when it could not be kept. */
  readonly save: (base: Snapshot | undefined, mine: Snapshot) => void;
  /** Runs something a while later; gives a function that calls it off. */
  readonly later: (task: () => void) => () => void;
  /** Is told why the last attempt failed, and with `undefined` that one has succeeded since. */
  readonly told: (error: unknown) => void;
}) => {
  const { take, base, save, later, told } = options;
  let kept = base;
  let failure: unknown;
  let isClosed = false;
  let callOff: (() => void) | undefined;
  /** Keeps it at once; why that failed, or `undefined`. */
  const keep = (): unknown => {
    const before = failure;
    callOff?.();
    callOff = undefined;
    try {
      const mine = take();
      save(kept, mine);
      kept = mine;
      failure = undefined;
    } catch (error) {
      failure = error ?? new Error('an unknown error');
    }
    if (!isClosed && (before === undefined) !== (failure === undefined)) told(failure);
    return failure;
  };
  return {
    /** Something changed that is perhaps to be kept. */
    changed: (): void => {
      if (!isClosed) callOff ??= later(keep);
    },
    keep,
    /** Keeps the last of it, or what could not be kept before, and no more changes; why that failed, or `undefined`. */
    close: (): unknown => {
      isClosed = true;
      return callOff || failure !== undefined ? keep() : undefined;
    },
  };
};

export type Keeper = ReturnType<typeof createKeeper>;
