import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../core/analyse/analysis.ts';
import { joining, nothingYet } from '../../core/analyse/windows/part.ts';
import type { Document } from '../../core/document/document.ts';
import { unpack } from '../long-texts/pack.ts';
import { inSlices } from '../long-texts/slices.ts';
import { keepYoungSmall } from '../long-texts/young-space.ts';
import { messageOf } from '../message-of.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';

export type AnalysisTask = {
  readonly article: AnalysisRequest;
  /** Called with the article, before all else, where it was still to be read. */
  readonly onRead?: (document: Document) => void;
  /** Called, and nothing after it, when it could not be read. */
  readonly onUnreadable?: (message: string) => void;
  /** Called with how far the analysis has come, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** What is to be worked out of an analysis before anybody is told of it; this is done with pauses. */
  readonly survey?: (analysis: Analysis) => Generator<undefined, void>;
  /** Called with what is known of the beginning of a long text, while the rest is being analysed. */
  readonly onBeginning?: (analysis: Analysis) => void;
  readonly onDone: (analysis: Analysis) => void;
  readonly onFailed: (message: string) => void;
};

export type Analysing = { readonly cancel: () => void };

/** The file the thread runs: TypeScript in a checkout, JavaScript in the bundle. */
const WORKER = new URL(`./analysis-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * The megabytes of a thread's youngest objects. A short article needs few, and the memory is not given back for a
 * while; in a long one more of them save time.
 */
const YOUNG = { document: 2, unread: 8 };

/** The most memory a thread can be given on this machine, in megabytes; something is left for all the rest. */
const roomOfMachine = (): number => Math.floor((process.availableMemory() * 0.9) / 1024 / 1024);

const openWorker = (workerData: AnalysisRequest): Worker => {
  keepYoungSmall();
  return new Worker(WORKER, {
    workerData,
    name: 'analysis',
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG[workerData.kind],
      ...(workerData.isSizeAsked ? { maxOldGenerationSizeMb: roomOfMachine() } : {}),
    },
  });
};

/** What is shown is made anew of all that is known, so that a book is not shown anew for each of its last pages. */
const WORTH_TELLING = 1.1;

/**
 * Analyses an article on another thread, which ends when it is done; a long text is read there too. Where no thread
 * can be had, this one does the work. Exactly one of `onDone`, `onFailed` and `onUnreadable` is called, once, unless
 * the task is cancelled.
 */
export const startAnalysis = (
  given: AnalysisTask,
  open: (request: AnalysisRequest) => Worker = openWorker,
): Analysing => {
  let isOver = false;
  let hasStarted = false;
  let worker: Worker | undefined;
  /** What is known of a very long text by now. */
  let sofar = nothingYet;
  let told = 0;
  /** What came is passed on in its order: what is known of an article after the article, which takes a while. */
  let passing = Promise.resolve();

  const finish = (tell: () => void): void => {
    if (isOver) return;
    isOver = true;
    void worker?.terminate();
    tell();
  };
  const unlessOver =
    <Told>(tell: ((told: Told) => void) | undefined) =>
    (told: Told): void => {
      if (!isOver) tell?.(told);
    };
  const task: AnalysisTask = {
    article: given.article,
    onRead: unlessOver(given.onRead),
    onProgress: unlessOver(given.onProgress),
    onBeginning: unlessOver(given.onBeginning),
    onDone: (analysis) => finish(() => given.onDone(analysis)),
    onFailed: (message) => finish(() => given.onFailed(message)),
    onUnreadable: (message) => finish(() => (given.onUnreadable ?? given.onFailed)(message)),
  };
  /** Does the work on this thread, after what is waiting has been seen to. What that takes is only loaded then. */
  const fallBack = (): void => {
    worker = undefined;
    setImmediate(async () => {
      const { answerRequest } = await import('./answer-request.ts');
      const begin = (): boolean => !isOver;
      await answerRequest(task.article, (answer) => later(() => hear(answer)), begin);
    });
  };
  /** A thread that never ran is replaced; one that broke off might take this one with it, and is not. */
  const lose = (why: string): void => {
    if (isOver || worker === undefined) return;
    if (hasStarted) task.onFailed(`the analysis broke off: ${why}`);
    else fallBack();
  };
  const surveyed = async (analysis: Analysis): Promise<Analysis> => {
    if (given.survey) await inSlices(given.survey(analysis));
    return analysis;
  };
  const hear = async (answer: AnalysisAnswer): Promise<void> => {
    switch (answer.kind) {
      case 'started':
        hasStarted = true;
        return;
      case 'read':
        return task.onRead?.(await inSlices(unpack(answer.document)));
      case 'unreadable':
        return task.onUnreadable?.(answer.message);
      case 'progress':
        return task.onProgress?.(answer.done);
      case 'beginning':
        return task.onBeginning?.(await surveyed(await inSlices(unpack(answer.analysis))));
      case 'done':
        return task.onDone(await surveyed(await inSlices(unpack(answer.analysis))));
      case 'part': {
        sofar = await inSlices(joining(sofar, await inSlices(unpack(answer.part))));
        if (sofar.quotations.length <= told * WORTH_TELLING) return;
        told = sofar.quotations.length;
        return task.onBeginning?.(await surveyed(sofar));
      }
      case 'complete':
        return task.onDone(await surveyed(sofar));
      case 'failed':
        return task.onFailed(answer.message);
      default:
        answer satisfies never;
    }
  };
  const later = (tell: () => void | Promise<void>): void => {
    passing = passing.then(tell).catch((error: unknown) => task.onFailed(messageOf(error)));
  };

  try {
    worker = open(task.article);
    worker.on('message', (answer: AnalysisAnswer) => later(() => hear(answer)));
    worker.once('error', (error) => later(() => lose(messageOf(error))));
    worker.once('exit', (code) => later(() => lose(`its thread ended with status ${code}`)));
  } catch {
    fallBack();
  }
  return { cancel: () => finish(() => undefined) };
};
