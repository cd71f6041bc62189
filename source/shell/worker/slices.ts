import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two pauses, in which keys are seen to. */
const SLICE = 6;

/** Runs steps, each well under a millisecond or two, with pauses. */
export const inSlices = async <T>(steps: Generator<unknown, T>): Promise<T> => {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
};
