/**
 * Milliseconds this thread has been at work: unlike a clock's they do not grow while other programs have the
 * processor, which on a shared machine is most of what a stopwatch would show.
 */
export const atWork = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
