import { readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, answerRequest } from './answer-request.ts';

const THREADS = '/proc/self/task';
const LOWEST = constants.priority.PRIORITY_LOW;

/**
 * Gives this thread, and V8's threads that collect and compile for all others, the lowest priority: keys come first. On Linux
 * each thread has its own; elsewhere it would be that of the whole program. Without it the analysis is as good.
 */
const yieldToKeys = (): void => {
  try {
    setPriority(LOWEST);
    for (const thread of readdirSync(THREADS))
      if (readFileSync(`${THREADS}/${thread}/comm`, 'utf8') === 'V8Worker\n')
        setPriority(Number(thread), LOWEST);
  } catch {
    // A thread ended just now, or /proc is not there.
  }
};

const answer: Answer = (message, handedOver = []) => parentPort?.postMessage(message, [...handedOver]);

answer({ kind: 'started' });
await answerRequest(workerData, answer, () => {
  // Somebody may wait for the article, but goes on reading while it is analysed.
  if (process.platform === 'linux') yieldToKeys();
  return true;
});
