import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { analyseAsRead } from '../../core/analyse/as-read.ts';
import { messageOf } from '../message-of.ts';
import { modelFor } from '../model.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';

const answer = (message: AnalysisAnswer): void => parentPort?.postMessage(message);

// On Linux this is the thread's own priority; elsewhere it would be that of the whole program. Keys come first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { document }: AnalysisRequest = workerData;
answer({ kind: 'started' });
try {
  const steps = analyseAsRead(document, await modelFor(document));
  let step = steps.next();
  for (; !step.done; step = steps.next()) answer(step.value);
  answer({ kind: 'done', analysis: step.value });
} catch (error) {
  answer({ kind: 'failed', message: messageOf(error) });
}
