import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../message-of.ts';
import type { DeskNews, DeskRequestOf, DeskStart } from './desk-protocol.ts';

/** The file the thread runs: TypeScript in a checkout, JavaScript in the bundle. */
const WORKER = new URL(`./desk-worker${extname(import.meta.url)}`, import.meta.url);

/** The thread that has the desk's library. */
export type DeskClient = {
  /** Hears what the thread tells of from now on, what it has told of already first. */
  readonly listen: (listener: (news: DeskNews) => void) => void;
  readonly ask: (request: DeskRequestOf) => void;
  readonly close: () => void;
};

/**
 * Opens a library on another thread. Of rows that are asked for while others are being read, as when somebody types a search,
 * only those asked for last are read.
 */
export const openDesk = (start: DeskStart): DeskClient => {
  const worker = new Worker(WORKER, { workerData: start, name: 'desk' });
  const early: DeskNews[] = [];
  let hear = (news: DeskNews): void => void early.push(news);
  let reading: number | undefined;
  let next: Extract<DeskRequestOf, { readonly ask: 'rows' }> | undefined;
  const ask = (request: DeskRequestOf): void => {
    if (request.ask === 'rows') {
      if (reading !== undefined) {
        next = request;
        return;
      }
      reading = request.id;
    }
    worker.postMessage(request);
  };
  worker.on('message', (news: DeskNews) => {
    if (news.news === 'rows' || news.news === 'problem') {
      reading = undefined;
      const waiting = next;
      next = undefined;
      if (waiting) ask(waiting);
    }
    hear(news);
  });
  worker.once('error', (error) => hear({ news: 'problem', problem: messageOf(error), isFatal: true }));
  return {
    listen: (listener) => {
      hear = listener;
      early.splice(0).forEach(listener);
    },
    ask,
    close: () => void worker.terminate(),
  };
};
