import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { analyseAsRead, type Step } from '../../core/analyse/as-read.ts';
import type { Document } from '../../core/document/document.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { readUnread } from '../load/unread.ts';
import { bytesOf, pack } from '../long-texts/pack.ts';
import { messageOf } from '../message-of.ts';
import { modelFor } from '../model.ts';
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
      const packed = pack(document);
      answer({ kind: 'read', document: packed }, bytesOf(packed));
    } else if (fingerprint(document.text) !== known)
      throw new Error('the file has changed since it was opened');
    return document;
  } catch (error) {
    answer({ kind: known === undefined ? 'unreadable' : 'failed', message: messageOf(error) });
    return undefined;
  }
};

const tell = (step: Step): void => {
  if (step.kind === 'part') {
    const part = pack(step.part);
    answer({ kind: 'part', part }, bytesOf(part));
  } else if (step.kind === 'beginning' || step.kind === 'done') {
    const analysis = pack(step.analysis);
    answer({ kind: step.kind, analysis }, bytesOf(analysis));
  } else answer(step);
};

const analyse = async (document: Document): Promise<void> => {
  // On Linux this is the thread's own priority; elsewhere it would be that of the whole program. Keys come first.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  try {
    for (const step of analyseAsRead(document, await modelFor(document, request.isSizeAsked))) tell(step);
  } catch (error) {
    answer({ kind: 'failed', message: messageOf(error) });
  }
};

answer({ kind: 'started' });
const document = await article();
if (document) await analyse(document);
