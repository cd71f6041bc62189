import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../message-of.ts';
import type { ArticleAnswer, ArticleSettings, ArticleTask } from './article-tasks.ts';

/** The file the thread runs: TypeScript in a checkout, JavaScript in the bundle. */
const WORKER = new URL(`./article-worker${extname(import.meta.url)}`, import.meta.url);

type Waiting = { readonly answer: (answer: ArticleAnswer) => void };

/** A thread and what it has been asked and not yet answered, in order. */
type Member = { worker: Worker; readonly waiting: Waiting[] };

/**
 * Megabytes a thread has for its youngest objects from the start: enough for those of an article, which are collected
 * seldom then. Each thread collects its own: helpers would take time from the other threads.
 */
const YOUNG = 8;

/** Several threads that read and analyse articles. */
export const createArticlePool = (jobs: number, settings: ArticleSettings) => {
  setFlagsFromString(`--min-semi-space-size=${YOUNG}`);
  setFlagsFromString('--no-parallel-scavenge');
  const start = (member: Member): void => {
    const worker = new Worker(WORKER, {
      workerData: settings,
      name: 'articles',
      resourceLimits: { maxYoungGenerationSizeMb: 4 * YOUNG },
    });
    member.worker = worker;
    worker.on('message', (answer: ArticleAnswer) => member.waiting.shift()?.answer(answer));
    // A thread that breaks off, as for want of memory, costs the article it was at; what waited behind it goes on in a new one.
    worker.once('error', (error) => {
      const lost = member.waiting.splice(0);
      start(member);
      for (const [index, { answer }] of lost.entries())
        answer({
          kind: 'failed',
          message: index === 0 ? `its analysis broke off: ${messageOf(error)}` : RETRY,
        });
    });
    worker.unref();
  };
  const members = Array.from({ length: jobs }, (): Member => {
    const member = { waiting: [] } as unknown as Member;
    start(member);
    return member;
  });
  const ask = (task: ArticleTask): Promise<ArticleAnswer> =>
    new Promise((answer) => {
      const member = members.reduce((least, one) =>
        one.waiting.length < least.waiting.length ? one : least,
      );
      member.waiting.push({ answer });
      member.worker.ref();
      member.worker.postMessage(task);
    });
  return {
    /** Reads and analyses an article on the thread that has least to do. */
    run: async (task: ArticleTask): Promise<ArticleAnswer> => {
      for (;;) {
        const answer = await ask(task);
        if (answer.kind !== 'failed' || answer.message !== RETRY) return answer;
      }
    },
    close: async (): Promise<void> => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
};

/** What is answered for articles that only waited for a thread that broke off. */
const RETRY = 'again';

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
