import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DeskAsk } from '../../../core/library/desk/desk-lists.ts';
import type { Action } from '../../../core/state/action.ts';
import type { LoadOptions, Place } from '../../load/index.ts';
import { messageOf } from '../../message-of.ts';

/** What the desk's thread is begun with: the file of a library, or articles to be held in memory for the session. */
export type DeskStart = {
  readonly path?: string | undefined;
  readonly places: readonly (string | Place)[];
  readonly reading: LoadOptions;
  /** Articles that cannot be read are passed over without a word. */
  readonly isForgiving?: boolean;
};

/** An article of a library with its text, and what it was added as. */
export type KeptArticle = Readonly<
  Record<'key' | 'title' | 'outlet' | 'byline' | 'date' | 'address' | 'text', string>
> & {
  /** Who its speakers are in the library, by their names in the article. */
  readonly people: Readonly<Record<string, number>>;
};

/** What the thread tells of: what happens on the desk, or the article that was to be opened. */
export type DeskNews =
  | Action
  | { readonly type: 'desk/article'; readonly key: string; readonly article: KeptArticle | undefined };

/** The file the thread runs: TypeScript in a checkout, JavaScript in the bundle. */
const WORKER = new URL(`./desk-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Opens a library on another thread. Of rows that are asked for while others are being read, as when somebody types a search,
 * only those asked for last are read.
 */
export const openDesk = (start: DeskStart) => {
  const worker = new Worker(WORKER, { workerData: start, name: 'desk' });
  const early: DeskNews[] = [];
  let hear = (news: DeskNews): void => void early.push(news);
  let isReading = false;
  let next: DeskAsk | undefined;
  const ask = (request: DeskAsk): void => {
    if (request.ask === 'rows' && isReading) next = request;
    else {
      isReading ||= request.ask === 'rows';
      worker.postMessage(request);
    }
  };
  worker.on('message', (news: DeskNews) => {
    if (news.type === 'desk/rows' || news.type === 'notice/say') {
      isReading = false;
      const waiting = next;
      next = undefined;
      if (waiting) ask(waiting);
    }
    hear(news);
  });
  worker.once('error', (error) => hear({ type: 'desk/told', told: { problem: messageOf(error) } }));
  return {
    /** Hears what the thread tells of; what it has told of already first, as soon as the caller is done. */
    listen: (listener: (news: DeskNews) => void): void => {
      queueMicrotask(() => {
        hear = listener;
        early.splice(0).forEach(listener);
      });
    },
    ask,
    close: (): void => void worker.terminate(),
  };
};

/** The thread that has the desk's library. */
export type DeskClient = ReturnType<typeof openDesk>;
