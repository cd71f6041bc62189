import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Document } from '../../core/document/document.ts';
import { type Format, ReadError, type ReadOptions } from '../../core/parse/format.ts';
import { given } from '../../core/text/fields.ts';
import { messageOf } from '../message-of.ts';
import { cannotRead, isStopped, takesTooLong, takesTooMuch } from './messages.ts';
import { type Raw, readRaw } from './read.ts';

/** What a reading thread is told, and what it answers; plain data. */
export type ReadingTask = { readonly raw: Raw; readonly format: string; readonly options: ReadOptions };
export type ReadingAnswer = { readonly document: Document } | { readonly problem: string };

/** How long reading may take, in milliseconds, and how much memory, in megabytes. */
export type ReadingLimits = { readonly time: number; readonly memory: number };

const MEGABYTE = 1024 * 1024;
const TIME = 60_000;
const MEMORY = 2048;

/** The limits that suit the machine; `isSizeAsked` allows all the time and memory there is. */
export const usualLimits = (isSizeAsked = false): ReadingLimits => {
  const most = Math.floor((process.availableMemory() * 0.9) / MEGABYTE);
  return isSizeAsked
    ? { time: Number.POSITIVE_INFINITY, memory: most }
    : { time: TIME, memory: Math.min(MEMORY, most) };
};

/** The file the thread runs: TypeScript in a checkout, JavaScript in the bundle. */
const WORKER = new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url);

const openWorker = (task: ReadingTask, { memory }: ReadingLimits): Worker =>
  new Worker(WORKER, {
    workerData: task,
    name: 'reading',
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads an article on another thread, at most until `stop` is aborted. Where no thread can be had, this one reads it.
 * @throws {ReadError} with one sentence that says what could not be read and why, that a limit was met, or that it was
 * stopped.
 */
export const readApart = async (
  raw: Raw,
  format: Format,
  options: ReadOptions,
  {
    stop,
    limits,
    open = openWorker,
  }: {
    readonly stop?: AbortSignal;
    readonly limits: ReadingLimits;
    readonly open?: typeof openWorker;
  },
): Promise<Document> => {
  const { encoding, asides, maxSize, cast } = options;
  const plain = given({ encoding, asides, maxSize, cast });
  let worker: Worker;
  try {
    worker = open({ raw, format: format.name, options: plain }, limits);
  } catch {
    return readRaw(raw, format, plain);
  }
  const refuse = (why: string): ReadError => new ReadError(cannotRead(raw.name, why));
  try {
    return await new Promise((resolve, reject) => {
      if (limits.time < Number.POSITIVE_INFINITY) {
        const timer = setTimeout(() => reject(refuse(takesTooLong(limits.time))), limits.time);
        worker.once('exit', () => clearTimeout(timer));
      }
      worker.once('message', (answer: ReadingAnswer) =>
        'document' in answer ? resolve(answer.document) : reject(new ReadError(answer.problem)),
      );
      worker.once('error', (error) =>
        reject(refuse(isOutOfMemory(error) ? takesTooMuch(limits.memory) : messageOf(error))),
      );
      worker.once('exit', (code) => reject(refuse(`its reader ended with status ${code}`)));
      stop?.addEventListener('abort', () => reject(refuse(isStopped)), { once: true });
      if (stop?.aborted) reject(refuse(isStopped));
    });
  } catch (error) {
    void worker.terminate();
    throw error;
  }
};
