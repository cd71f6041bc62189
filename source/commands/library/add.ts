import { availableParallelism } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import type { LibraryOptions } from '../../command-line/library-options.ts';
import { createArticlePool, inOrder } from '../../shell/library/article-pool.ts';
import type { Analysed, ArticleAnswer, ArticleTask } from '../../shell/library/article-tasks.ts';
import { createLibraryWriter } from '../../shell/library/library-writer.ts';
import { libraryError, openLibrary } from '../../shell/library/open-library.ts';
import { correctionsByKey } from '../../shell/library/reader-corrections.ts';
import { correctedBy } from '../../shell/library/refresh-corrections.ts';
import { messageOf } from '../../shell/message-of.ts';
import { USUAL_LINE } from '../../shell/rows/lines.ts';
import { showProgress } from './adding-progress.ts';
import { type Candidate, findArticles, sizeOf } from './find-articles.ts';

/** Articles that are written together, and the milliseconds after which fewer are. */
const BATCH = 32;
const PATIENCE = 2000;

/** What became of the articles of one command. */
type Tally = { added: number; changed: number; unchanged: number; failed: number };

const tallyWords = ({ added, changed, unchanged, failed }: Tally): string => {
  const counted = (count: number, words: string): readonly string[] =>
    count > 0 ? [`${count} ${words}`] : [];
  return [
    `added ${added} ${added === 1 ? 'article' : 'articles'}`,
    ...counted(changed, 'changed'),
    ...counted(unchanged, 'unchanged'),
    ...counted(failed, 'could not be read'),
  ].join(', ');
};

/** One line on an article that came back with other words. */
const changeWords = (title: string, gone: readonly string[], come: readonly string[]): string => {
  const some = (sign: string, all: readonly string[]): readonly string[] =>
    all.slice(0, 2).map((words) => `${sign} ${words.replace(/\s+/g, ' ').slice(0, 60)}`);
  const detail = [...some('-', gone), ...some('+', come)];
  return `changed: ${title}: ${detail.length > 0 ? detail.join('; ') : 'no quotation changed'}\n`;
};

/** Tells which articles are in the library as they are now, by the stamp they were added with. */
const createUnchanged = (database: DatabaseSync, corrected: (key: string) => string) => {
  const find = database.prepare('SELECT stamp, corrected FROM article WHERE key = ?');
  return ({ task }: { readonly task: ArticleTask }, key: string): boolean => {
    const found = task.stamp === '' ? undefined : find.get(key);
    return found?.stamp === task.stamp && found.corrected === corrected(key);
  };
};

type Outcome = { readonly bytes: number } & (ArticleAnswer | { readonly kind: 'unchanged' });

/** Adds articles to a library. @returns the exit status: 0 when all could be read, else 1. */
export const addArticles = async (
  options: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  if (options.results !== undefined) {
    const limit = options.reading.isSizeAsked ? options.reading.maxSize : USUAL_LINE;
    const { addResults } = await import('./add-results.ts');
    return addResults(options.results, path, limit, write, complain);
  }
  const database = await openLibrary(path, 'write', complain);
  const corrections = options.noCorrections ? new Map() : correctionsByKey(process.env);
  const isUnchanged = createUnchanged(database, (key) => correctedBy(corrections.get(key)));
  const writer = createLibraryWriter(database);
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  const pool = createArticlePool(jobs, { reading: { ...options.reading, silent: true }, corrections });
  const progress = showProgress(process.stderr);
  const allBytes = sizeOf(options);
  const tally: Tally = { added: 0, changed: 0, unchanged: 0, failed: 0 };
  let bytes = 0;
  let batch: Analysed[] = [];
  let last = performance.now();

  const flush = async (): Promise<void> => {
    const articles = batch;
    batch = [];
    last = performance.now();
    for (const [index, put] of writer.put(articles).entries()) {
      tally[put.kind] += 1;
      if (put.kind === 'changed') await write(changeWords(articles[index]?.title ?? '', put.gone, put.come));
    }
  };
  const analyse = async (candidate: Candidate): Promise<Outcome> => {
    if ('problem' in candidate) return { bytes: candidate.bytes, kind: 'failed', message: candidate.problem };
    if (isUnchanged(candidate, candidate.key)) return { bytes: candidate.bytes, kind: 'unchanged' };
    return { bytes: candidate.bytes, ...(await pool.run(candidate.task)) };
  };
  const take = async (outcome: Outcome): Promise<void> => {
    bytes += outcome.bytes;
    if (outcome.kind === 'unchanged') tally.unchanged += 1;
    else if (outcome.kind === 'failed') {
      tally.failed += 1;
      complain(outcome.message);
    } else {
      batch.push(...outcome.articles);
      for (const problem of outcome.problems) {
        tally.failed += 1;
        complain(problem);
      }
    }
    if (batch.length >= BATCH || (batch.length > 0 && performance.now() - last > PATIENCE)) await flush();
    const articles = tally.added + tally.changed + tally.unchanged + tally.failed + batch.length;
    progress.at({ articles, bytes, allBytes });
  };
  try {
    try {
      for await (const outcome of inOrder(findArticles(options), analyse, jobs * 4)) await take(outcome);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ReadError')) throw error;
      tally.failed += 1;
      complain(messageOf(error));
    }
    await flush();
  } catch (error) {
    throw libraryError(error, path);
  } finally {
    progress.end();
    await pool.close();
    database.close();
  }
  await write(`${tallyWords(tally)}\n`);
  return tally.failed > 0 ? 1 : 0;
};
