import type { Snapshot } from '../../core/state/snapshot/snapshot.ts';

export type KeeperOptions = {
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
};

export type Keeper = {
  /** Something changed that is perhaps to be kept. */
  readonly changed: () => void;
  /** Keeps it at once; why that failed, or `undefined`. */
  readonly keep: () => unknown;
  /** Keeps the last of it, or what could not be kept before, and no more changes; why that failed, or `undefined`. */
  readonly close: () => unknown;
};

/** Keeps a reading as it goes on: a while after a change, so that a held key costs one write, and at the end. */
export const createKeeper = ({ take, base, save, later, told }: KeeperOptions): Keeper => {
  let kept = base;
  let failure: unknown;
  let isClosed = false;
  let callOff: (() => void) | undefined;
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
    changed: () => {
      if (!isClosed) callOff ??= later(keep);
    },
    keep,
    close: () => {
      isClosed = true;
      return callOff || failure !== undefined ? keep() : undefined;
    },
  };
};
