import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two pauses, in which keys are handled. */
const SLICE = 2;

/** Runs steps, each well under a millisecond or two, with pauses: between them, and before and after all of them. */
export const inSlices = async <T>(steps: Generator<unknown, T>): Promise<T> => {
  await setImmediate();
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      await setImmediate();
      return step.value;
    }
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
};

/** The same steps while their result is wanted; after that `undefined`. */
export function* whileWanted<T>(
  steps: Generator<unknown, T>,
  isWanted: () => boolean,
): Generator<undefined, T | undefined> {
  while (isWanted()) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return undefined;
}
