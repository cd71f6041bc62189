import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { analyseAsRead } from '../../core/analyse/as-read.ts';
import type { Document } from '../../core/document/document.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { readUnread } from '../load/unread.ts';
import { messageOf } from '../message-of.ts';
import { modelFor } from '../model.ts';
import { packDocument } from './pack.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';

const answer = (message: AnalysisAnswer, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...handedOver]);

const request: AnalysisRequest = workerData;

/** The article, told to whoever asked where they have not read it; `undefined` where nobody can. */
const article = async (): Promise<Document | undefined> => {
  if (request.kind === 'document') return request.document;
  const { unread, known } = request;
  try {
    const document = await readUnread(unread);
    if (known === undefined) {
      const packed = packDocument(document);
      answer(
        { kind: 'read', packed },
        packed.pieces.map(({ buffer }) => buffer),
      );
    } else if (fingerprint(document.text) !== known)
      throw new Error('the file has changed since it was opened');
    return document;
  } catch (error) {
    answer({ kind: known === undefined ? 'unreadable' : 'failed', message: messageOf(error) });
    return undefined;
  }
};

const analyse = async (document: Document): Promise<void> => {
  // On Linux this is the thread's own priority; elsewhere it would be that of the whole program. Keys come first.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  try {
    const steps = analyseAsRead(document, await modelFor(document));
    let step = steps.next();
    for (; !step.done; step = steps.next()) answer(step.value);
    answer({ kind: 'done', analysis: step.value });
  } catch (error) {
    answer({ kind: 'failed', message: messageOf(error) });
  }
};

answer({ kind: 'started' });
const document = await article();
if (document) await analyse(document);
