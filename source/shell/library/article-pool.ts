import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../message-of.ts';
import type { ArticleAnswer, ArticleSettings, ArticleTask } from './article-tasks.ts';

/** The file the thread runs: TypeScript in a checkout, JavaScript in the bundle. */
const WORKER = new URL(`./article-worker${extname(import.meta.url)}`, import.meta.url);

/** Takes an answer; `undefined` where the thread broke off at an earlier article. */
type Waiting = (answer: ArticleAnswer | undefined) => void;

/** A thread and what it has been asked and not yet answered, in order. */
type Member = { worker?: Worker; readonly waiting: Waiting[] };

/** Megabytes for the youngest objects of a thread: those of an article fit in, so that they are seldom collected. */
const YOUNG = 4;

/** Several threads that read and analyse articles. */
export const createArticlePool = (jobs: number, settings: ArticleSettings) => {
  setFlagsFromString(`--min-semi-space-size=${YOUNG}`);
  // Helpers that collect for one thread would take time from the others.
  setFlagsFromString('--no-parallel-scavenge');
  const start = (member: Member): void => {
    const resourceLimits = { maxYoungGenerationSizeMb: 8 * YOUNG };
    member.worker = new Worker(WORKER, { workerData: settings, name: 'articles', resourceLimits });
    member.worker.on('message', (answer: ArticleAnswer) => member.waiting.shift()?.(answer));
    // A thread that breaks off, as for want of memory, costs the article it was at; what waited goes on in a new one.
    member.worker.once('error', (error) => {
      const [first, ...others] = member.waiting.splice(0);
      start(member);
      first?.({ kind: 'failed', message: `its analysis broke off: ${messageOf(error)}` });
      for (const answer of others) answer(undefined);
    });
    member.worker.unref();
  };
  const members = Array.from({ length: jobs }, (): Member => ({ waiting: [] }));
  members.forEach(start);
  /** Reads and analyses an article on the thread that has least to do. */
  const run = async (task: ArticleTask): Promise<ArticleAnswer> => {
    const member = members.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least));
    const answer = await new Promise<ArticleAnswer | undefined>((resolve) => {
      member.waiting.push(resolve);
      member.worker?.ref();
      member.worker?.postMessage(task);
    });
    return answer ?? run(task);
  };
  const close = async (): Promise<void> => {
    await Promise.all(members.map(({ worker }) => worker?.terminate()));
  };
  return { run, close };
};

/**
 * What `run` makes of each task, in the order of the tasks, so many of them under way at once, and fewer where they are
 * large. No more is held than those.
 */
export async function* inOrder<Task extends { readonly bytes: number }, Result>(
  tasks: AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  most: { readonly tasks: number; readonly bytes: number },
): AsyncGenerator<Result> {
  const underWay: { readonly result: Promise<Result>; readonly bytes: number }[] = [];
  let bytes = 0;
  for await (const task of tasks) {
    underWay.push({ result: run(task), bytes: task.bytes });
    bytes += task.bytes;
    while (underWay.length >= most.tasks || bytes > most.bytes) {
      const first = underWay.shift();
      if (!first) break;
      bytes -= first.bytes;
      yield await first.result;
    }
  }
  for (const { result } of underWay) yield await result;
}
