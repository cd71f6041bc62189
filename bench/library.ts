import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRow } from '../source/core/rows/article-row.ts';
import { parseQuery } from '../source/core/search/query.ts';
import { analysisOf } from '../source/shell/analysis-of.ts';
import { openLibrary } from '../source/shell/library/open-library.ts';
import { createQueries } from '../source/shell/library/queries.ts';
import { createLibrarySearch } from '../source/shell/library/search-library.ts';
import { documentOf } from '../source/shell/rows/read-row.ts';
import { articleOf, QUOTATIONS } from './measure/library-articles.ts';
import { quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { TELL_MEMORY } from './scale.ts';

/** Articles whose quotations are known: 50,000 have a million quotations. And articles that are analysed. */
const ARTICLES = Number(process.env.LIBRARY_ARTICLES ?? 10_000);
const ANALYSED = Number(process.env.LIBRARY_ANALYSED ?? 400);

type Cost = { readonly seconds: number; readonly megabytes: number };

/** What a command costs, its own start included. */
const costOf = (...argv: readonly string[]): Cost => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [TELL_MEMORY, 'dist/cli.js', ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const megabytes = Number(stderr.trim().split('\n').pop()) / 1024;
  return { seconds: (performance.now() - started) / 1000, megabytes };
};

/** Writes articles a line each; returns the bytes of their texts. */
const writeArticles = (path: string, count: number, part: (number: number) => object): number => {
  const file = openSync(path, 'w');
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    writeSync(file, `${JSON.stringify(part(number))}\n`);
    bytes += Buffer.byteLength(articleOf(number).text);
  }
  closeSync(file);
  return bytes;
};

const timesOf = (task: (round: number) => unknown, rounds = 200): readonly number[] =>
  Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    task(round);
    return performance.now() - started;
  });

const pageRow = (what: string, times: readonly number[], must: number, aim: number): Row => {
  const slowest = quantile(times, 0.99);
  return {
    what,
    value: `${quantile(times, 0.5).toFixed(2)} / ${slowest.toFixed(2)} ms`,
    yardstick: '-',
    ratio: '-',
    must: `p99 ${must} / ${aim} ms`,
    limits: [{ is: slowest, must, aim }],
  };
};

/** A row whose ratio should be large: limits hold of its inverse. */
const shareRow = (what: string, value: string, yardstick: string, ratio: number, must: number, aim: number): Row => ({
  what,
  value,
  yardstick,
  ratio: ratio.toFixed(2),
  must: `${must} / ${aim}`,
  limits: [{ is: 1 / ratio, must: 1 / must, aim: 1 / aim }],
}); // biome-ignore format: a row

/** How fast articles are analysed in a library, in the filter, and by themselves in this process. */
const addingRows = async (folder: string): Promise<readonly Row[]> => {
  const path = join(folder, 'texts.jsonl');
  writeArticles(path, ANALYSED, (number) => {
    const { id, text, title, date, outlet } = articleOf(number);
    return { id, text, title, date, outlet };
  });
  const analyseAlone = async (): Promise<number> => {
    const started = performance.now();
    for (let number = 0; number < ANALYSED; number += 1) {
      const row = parseRow(JSON.stringify({ id: number, text: articleOf(number).text }));
      if ('error' in row) throw new Error(row.error);
      await analysisOf(await documentOf(row), {});
    }
    return (performance.now() - started) / 1000;
  };
  const start = costOf('--version').seconds;
  const adding = (jobs: number): number =>
    costOf('library', 'add', '--input', 'jsonl', path, '--jobs', String(jobs), '--library', join(folder, `jobs-${jobs}.sqlite`)).seconds - start; // biome-ignore format: a command
  const alone = await analyseAlone();
  const filtered = costOf('quotes', '--input', 'jsonl', '--no-corrections', path).seconds - start;
  const [one, two] = [adding(1), adding(2)];
  const rate = (seconds: number): string => `${(ANALYSED / seconds).toFixed(0)} articles a second`;
  return [
    shareRow('adding, one job', rate(one), `analysing alone: ${rate(alone)}`, alone / one, 0.8, 0.95),
    shareRow('adding, two jobs', rate(two), `one job: ${rate(one)}`, one / two, 1.7, 1.9),
    shareRow('the filter', rate(filtered), `analysing alone: ${rate(alone)}`, alone / filtered, 0.85, 0.95),
  ];
};

/** A library of many articles: how fast it fills, how large it is, and how soon a page of it is there; p50 and p99. */
export const library = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const [results, path] = [join(folder, 'results.jsonl'), join(folder, 'library.sqlite')];
    const bytes = writeArticles(results, ARTICLES, articleOf);
    const { seconds, megabytes } = costOf('library', 'add', '--results', results, '--library', path);
    rmSync(results);
    const database = await openLibrary(path, 'read');
    const size = statSync(path).size / bytes;
    const queries = createQueries(database);
    const search = createLibrarySearch(database, queries);
    const names = [...queries.people({}, 200)].map(({ name }) => name);
    const families = database
      .prepare('SELECT family AS id FROM quotation WHERE family IS NOT NULL GROUP BY family ORDER BY count(*) DESC LIMIT 200')
      .all()
      .map(({ id }) => Number(id)); // biome-ignore format: a query
    const pages = [
      pageRow('a person’s first page', timesOf((round) => [...queries.quotations({ speaker: names[round % names.length] ?? '' }, 40)]), 10, 3),
      pageRow('the list of people, first page', timesOf(() => [...queries.people({}, 40)].map(({ name }) => name)), 10, 3),
      pageRow('the family of a quotation', timesOf((round) => queries.family(families[round % families.length] ?? 0)), 10, 3),
      pageRow('search, first hits', timesOf((round) => search(parseQuery(`${names[round % 200]} bridge`), 50)), 30, 10),
      pageRow('search for the commonest word', timesOf(() => search(parseQuery('the'), 50)), 60, 30),
    ]; // biome-ignore format: a row a measurement
    database.close();
    return [
      {
        what: `a library of ${ARTICLES} articles, ${((ARTICLES * QUOTATIONS) / 1e6).toFixed(1)} million quotations: its size`,
        value: `${((size * bytes) / 1e6).toFixed(0)} MB`,
        yardstick: `its texts: ${(bytes / 1e6).toFixed(0)} MB`,
        ratio: `${size.toFixed(2)}x`,
        must: '3x / 2x',
        limits: [{ is: size, must: 3, aim: 2 }],
      },
      {
        what: 'memory while adding them, at most',
        value: `${megabytes.toFixed(0)} MB`,
        yardstick: '-',
        ratio: '-',
        must: '350 / 250 MB',
        limits: [{ is: megabytes, must: 350, aim: 250 }],
      },
      {
        what: 'an article added, its analysis known',
        value: `${((seconds * 1000) / ARTICLES).toFixed(1)} ms`,
        yardstick: '-',
        ratio: '-',
        must: '-',
      },
      ...pages,
      ...(await addingRows(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
