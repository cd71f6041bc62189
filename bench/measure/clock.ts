const cell = new Int32Array(new SharedArrayBuffer(4));

/** Milliseconds to stop for: the least a system waits is some hundredths. */
const MOMENT = 0.01;

/**
 * Milliseconds this thread has been at work: unlike a clock's they do not grow while other programs have the
 * processor, which on a shared machine is most of what a stopwatch would show. Linux books the work of a thread when it
 * stops, or else every 4 ms: so it stops for a moment.
 */
export const atWork = (): number => {
  Atomics.wait(cell, 0, 0, MOMENT);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
