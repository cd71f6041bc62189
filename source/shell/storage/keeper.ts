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
  /** Is told, once, that nothing can be kept. */
  readonly failed: (error: unknown) => void;
};

export type Keeper = {
  /** Something changed that is perhaps to be kept. */
  readonly changed: () => void;
  /** Keeps the last of it, and no more from then on. */
  readonly close: () => void;
};

/** Keeps a reading as it goes on: a while after a change, so that a held key costs one write, and at the end. */
export const createKeeper = ({ take, base, save, later, failed }: KeeperOptions): Keeper => {
  let kept = base;
  let hasFailed = false;
  let isClosed = false;
  let callOff: (() => void) | undefined;
  const keep = (): void => {
    callOff = undefined;
    try {
      const mine = take();
      save(kept, mine);
      kept = mine;
    } catch (error) {
      if (!hasFailed && !isClosed) failed(error);
      hasFailed = true;
    }
  };
  return {
    changed: () => {
      if (!isClosed) callOff ??= later(keep);
    },
    close: () => {
      isClosed = true;
      if (!callOff) return;
      callOff();
      keep();
    },
  };
};
