import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from '../../core/analyse/index.ts';
import { messageOf } from '../message-of.ts';
import { model } from '../model.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';

const answer = (message: AnalysisAnswer): void => parentPort?.postMessage(message);

const { document }: AnalysisRequest = workerData;
answer({ kind: 'started' });
try {
  answer({ kind: 'done', analysis: analyse(document, await model()) });
} catch (error) {
  answer({ kind: 'failed', message: messageOf(error) });
}
