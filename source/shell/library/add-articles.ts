import type { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Correction } from '../../core/corrections/correction.ts';
import type { DeskProgress } from '../../core/library/desk/desk-lists.ts';
import { keepYoungSmall } from '../long-texts/young-space.ts';
import { createArticlePool, inOrder } from './article-pool.ts';
import type { Analysed, ArticleAnswer, ArticleTask } from './article-tasks.ts';
import type { Decision } from './decisions.ts';
import { type Candidate, findArticles, type Sought, sizeOf } from './find-articles.ts';
import { createLibraryWriter } from './library-writer.ts';
import { correctedBy } from './refresh-corrections.ts';
import type { Put } from './write-article.ts';

/**
 * Articles that are written together, as a batch touches pages all over a library; and the length of their texts, in code
 * units, and the milliseconds after which fewer are.
 */
const BATCH = { articles: 128, length: 4e6, patience: 1000 };

/** What may be under way at once: articles for each thread, so that none waits while a batch is written, and bytes for all. */
const UNDER_WAY = { articles: 48, bytes: 8e6 };

/** Gives back what is held for nothing: V8 by itself would wait for a hundred megabytes of it. */
const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

/** What became of the articles that were to be added. */
export type Tally = { added: number; changed: number; unchanged: number; failed: number };

/** Whom adding tells what happens. */
export type Listener = {
  /** Called now and then, `pace` milliseconds after the last time or the beginning. */
  readonly progress: (progress: DeskProgress) => void;
  readonly pace: number;
  readonly failed: (message: string) => void;
  /** Called with what a batch came to, once it is written. */
  readonly written: (articles: readonly Analysed[], puts: readonly Put[]) => void | Promise<void>;
};

type Outcome = { readonly bytes: number } & (
  | ArticleAnswer
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'decision'; readonly decision: Decision }
);

/**
 * Adds articles to a library that is open to be changed: `jobs` threads read and analyse them, and what has not changed
 * is skipped.
 * @throws whatever SQLite throws; what was written before stays
 */
export const addAll = async (
  database: DatabaseSync,
  sought: Sought & {
    readonly jobs: number;
    readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  },
  listener: Listener,
): Promise<Tally> => {
  keepYoungSmall();
  const { corrections, results } = sought;
  const jobs = results === undefined ? sought.jobs : 0;
  const find = database.prepare('SELECT stamp, corrected FROM article WHERE key = ?');
  const isUnchanged = ({ stamp }: ArticleTask, key: string): boolean => {
    const found = stamp === '' ? undefined : find.get(key);
    return found?.stamp === stamp && found.corrected === correctedBy(corrections.get(key));
  };
  const writer = createLibraryWriter(database);
  const pool = createArticlePool(jobs, { reading: { ...sought.reading, silent: true }, corrections });
  const allBytes = sizeOf(sought);
  const tally: Tally = { added: 0, changed: 0, unchanged: 0, failed: 0 };
  let bytes = 0;
  let batch: Analysed[] = [];
  let length = 0;
  const began = performance.now();
  let [last, told] = [began, began];

  const flush = async (): Promise<void> => {
    const articles = batch;
    if (articles.length === 0) return;
    batch = [];
    length = 0;
    last = performance.now();
    const puts = writer.put(articles);
    for (const { kind } of puts) tally[kind] += 1;
    await listener.written(articles, puts);
    if (articles.length >= BATCH.articles / 4) collectGarbage();
  };
  const fail = (message: string): void => {
    tally.failed += 1;
    listener.failed(message);
  };
  const analyse = async (candidate: Candidate): Promise<Outcome> => {
    const { bytes } = candidate;
    if ('problem' in candidate) return { bytes, kind: 'failed', message: candidate.problem };
    if ('decision' in candidate) return { bytes, kind: 'decision', decision: candidate.decision };
    if ('record' in candidate) return { bytes, kind: 'analysed', articles: [candidate.record], problems: [] };
    if (isUnchanged(candidate.task, candidate.key)) return { bytes, kind: 'unchanged' };
    return { bytes, ...(await pool.run(candidate.task)) };
  };
  const take = async (outcome: Outcome): Promise<void> => {
    bytes += outcome.bytes;
    if (outcome.kind === 'unchanged') tally.unchanged += 1;
    else if (outcome.kind === 'failed') fail(outcome.message);
    else if (outcome.kind === 'decision') {
      await flush();
      writer.decide([outcome.decision]);
    } else {
      batch.push(...outcome.articles);
      for (const { text } of outcome.articles) length += text.length;
      outcome.problems.forEach(fail);
    }
    const isFull = batch.length >= BATCH.articles || length >= BATCH.length;
    if (isFull || performance.now() - last > BATCH.patience) await flush();
    const now = performance.now();
    if (now - told < listener.pace) return;
    told = now;
    const articles = tally.added + tally.changed + tally.unchanged + tally.failed + batch.length;
    listener.progress({ articles, bytes, allBytes, seconds: (now - began) / 1000 });
  };
  try {
    const most = { tasks: Math.max(1, jobs * UNDER_WAY.articles), bytes: UNDER_WAY.bytes };
    for await (const outcome of inOrder(findArticles(sought), analyse, most)) await take(outcome);
    await flush();
  } finally {
    await pool.close();
  }
  return tally;
};
