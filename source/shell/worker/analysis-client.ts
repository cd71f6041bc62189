import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../core/analyse/analysis.ts';
import type { Document } from '../../core/document/document.ts';
import { messageOf } from '../message-of.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';

export type AnalysisTask = {
  readonly document: Document;
  /** Called with how far the analysis has come, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Called with what is known of the beginning of a long text, while the rest is being analysed. */
  readonly onBeginning?: (analysis: Analysis) => void;
  readonly onDone: (analysis: Analysis) => void;
  readonly onFailed: (message: string) => void;
};

export type Analysing = { readonly cancel: () => void };

/** In a checkout the worker is TypeScript; in the bundle it is JavaScript beside this file. */
const workerUrl = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./analysis-worker.ts', import.meta.url)
    : new URL('./analysis-worker.js', import.meta.url);

const openWorker = (document: Document): Worker => {
  const workerData: AnalysisRequest = { document };
  return new Worker(workerUrl(), { workerData });
};

/** Analyses on this thread, after what is waiting has been seen to. What that takes is only loaded then. */
const analyseHere = ({ document, onDone, onFailed }: AnalysisTask, isCancelled: () => boolean): void => {
  const run = async (): Promise<void> => {
    try {
      const [{ analyse }, { modelFor }] = await Promise.all([
        import('../../core/analyse/index.ts'),
        import('../model.ts'),
      ]);
      const loaded = await modelFor(document);
      if (!isCancelled()) onDone(analyse(document, loaded));
    } catch (error) {
      onFailed(messageOf(error));
    }
  };
  setImmediate(() => void run());
};

/**
 * Analyses an article on another thread, which ends when it is done. Where no thread can be had, this one does the
 * work. Exactly one of the callbacks is called, once, unless the task is cancelled.
 */
export const startAnalysis = (
  task: AnalysisTask,
  open: (document: Document) => Worker = openWorker,
): Analysing => {
  let isOver = false;
  let hasStarted = false;
  let worker: Worker | undefined;

  const finish = (tell: () => void): void => {
    if (isOver) return;
    isOver = true;
    void worker?.terminate();
    tell();
  };
  const done = (analysis: Analysis): void => finish(() => task.onDone(analysis));
  const failed = (message: string): void => finish(() => task.onFailed(message));
  const progress = (part: number): void => {
    if (!isOver) task.onProgress?.(part);
  };
  const beginning = (analysis: Analysis): void => {
    if (!isOver) task.onBeginning?.(analysis);
  };
  const fallBack = (): void => {
    worker = undefined;
    analyseHere({ document: task.document, onDone: done, onFailed: failed }, () => isOver);
  };
  /** A thread that never ran is replaced; one that broke off might take this one with it, and is not. */
  const lose = (why: string): void => {
    if (isOver || worker === undefined) return;
    if (hasStarted) failed(`the analysis broke off: ${why}`);
    else fallBack();
  };

  try {
    worker = open(task.document);
    worker.on('message', (answer: AnalysisAnswer) => {
      if (answer.kind === 'started') hasStarted = true;
      else if (answer.kind === 'progress') progress(answer.done);
      else if (answer.kind === 'beginning') beginning(answer.analysis);
      else if (answer.kind === 'done') done(answer.analysis);
      else failed(answer.message);
    });
    worker.once('error', (error) => lose(messageOf(error)));
    worker.once('exit', (code) => lose(`its thread ended with status ${code}`));
  } catch {
    fallBack();
  }
  return { cancel: () => finish(() => undefined) };
};
