import { Worker } from 'node:worker_threads';
import type { Outcome, Trial } from './protocol.ts';

/** Makes a trial; `undefined` when it did not end within some milliseconds, or took its thread down with it. */
export const attempt = (trial: Trial, patience: number): Promise<Outcome | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: trial,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 1000 },
    });
    const end = (outcome?: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(end, patience);
    worker.once('message', end);
    worker.once('error', () => end());
    worker.once('exit', () => end());
  });
