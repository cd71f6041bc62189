import { readdirSync, readFileSync } from 'node:fs';
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

const THREADS = '/proc/self/task';
const LOWEST = constants.priority.PRIORITY_LOW;

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

const analyse = async (document: Document): Promise<void> => {
  if (process.platform === 'linux') yieldToKeys();
  try {
    for (const step of analyseAsRead(document, await modelFor(document, request.isSizeAsked))) tell(step);
  } catch (error) {
    answer({ kind: 'failed', message: messageOf(error) });
  }
};

answer({ kind: 'started' });
const document = await article();
if (document) await analyse(document);
