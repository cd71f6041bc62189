/**
 * Loaded before the program: appends a line to the file named by ONRECORD_PROBE for each stretch in which the main
 * thread was at work for longer than a few milliseconds on end, with when it ended (milliseconds since 1970) and how
 * long it took of the processor. A clock would show what other programs do as well.
 */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const SHORT = 4;
const file = process.env.ONRECORD_PROBE;

if (isMainThread && file) {
  const atWork = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let before = atWork();
  const look = () => {
    const spent = atWork() - before;
    if (spent > SHORT) appendFileSync(file, `${Date.now()} ${spent.toFixed(1)}\n`);
    before = atWork();
  };
  setInterval(look, 1).unref();
}
