import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseLine, rowOf } from '../source/core/rows/article-row.ts';
import { analysisOf } from '../source/shell/analysis-of.ts';
import { createDeskLists } from '../source/shell/library/desk/desk-lists.ts';
import { openLibrary } from '../source/shell/library/open-library.ts';
import { documentOf } from '../source/shell/rows/read-row.ts';
import { untilWritten } from './measure/in-terminal.ts';
import { interleave } from './measure/interleave.ts';
import { analysedArticles, copyOf, writeCopies } from './measure/library-articles.ts';
import { openReader } from './measure/reader.ts';
import { median, quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { TELL_MEMORY } from './scale.ts';

/** Copies of the 840 training articles: 12 are 10,080 articles, 59 a million quotations. */
const LARGE = Number(process.env.LIBRARY_COPIES ?? 59);
const COPIES = { small: Math.min(12, LARGE), large: LARGE };
/** A folder that keeps what is made, so that it need not be made again. */
const FOLDER = process.env.LIBRARY_FOLDER;
/**
 * Articles, copies of the training articles beyond 840, that are analysed with one job, with two and by themselves: with
 * few of them, what counts most is that each thread compiles the engine anew. And short ones for the filter.
 */
const [ANALYSED, SHORT] = [
  Number(process.env.LIBRARY_ANALYSED ?? 840),
  Number(process.env.LIBRARY_SHORT ?? 30_000),
];

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

/** A row with a figure that must not exceed a limit, beside what it is compared with. */
const row = (what: string, value: string, yardstick: string, is: number, must: number, aim: number, unit: string): Row => ({
  what,
  value,
  yardstick,
  ratio: unit === 'x' ? `${is.toFixed(2)}x` : '-',
  must: `${must} / ${aim} ${unit}`,
  limits: [{ is, must, aim }],
}); // biome-ignore format: a row

/** A row whose ratio should be large: limits hold of its inverse. */
const shareRow = (what: string, value: string, yardstick: string, ratio: number, must: number, aim: number): Row => ({
  what,
  value,
  yardstick,
  ratio: ratio.toFixed(2),
  must: `${must} / ${aim}`,
  limits: [{ is: 1 / ratio, must: 1 / must, aim: 1 / aim }],
}); // biome-ignore format: a row

/** Fills a library from a file of results, unless an earlier run left it there. */
const fill = (
  folder: string,
  library: string,
  [first, end]: readonly [number, number],
): Cost & { bytes: number; quotations: number; articles: number } => {
  const told = join(folder, `added-${end}.json`);
  try {
    return JSON.parse(readFileSync(told, 'utf8'));
  } catch {
    const results = join(folder, 'results.jsonl');
    const written = writeCopies(results, analysedArticles(folder), [first, end]);
    const cost = { ...costOf('library', 'add', '--results', results, '--library', library), ...written };
    rmSync(results);
    writeFileSync(told, JSON.stringify(cost));
    return cost;
  }
};

type Task = () => unknown;

const timesOf = (tasks: readonly Task[], rounds = 200): readonly number[] =>
  Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    tasks[round % tasks.length]?.();
    return performance.now() - started;
  });

/** How long the desk takes for a first page of each list, nothing being known of it before. */
const pageRows = async (library: string, size: string): Promise<readonly Row[]> => {
  const database = await openLibrary(library, 'read');
  const lists = createDeskLists(database);
  const page = { words: '', from: 0, count: 45 };
  const fresh =
    (task: Task): Task =>
    () => {
      lists.forget();
      return task();
    };
  const people = lists.rows({ ...page, list: { kind: 'people' }, order: 'quotations' }).rows;
  const families = lists.rows({ ...page, list: { kind: 'families' }, order: 'times' }).rows;
  const persons = people.flatMap((entry) => (entry.what === 'person' ? [entry] : []));
  const search = (words: string): Task =>
    fresh(() => lists.rows({ ...page, words, list: { kind: 'search' }, order: 'best' }));
  const measured: readonly (readonly [string, readonly Task[], number, number])[] = [
    ['a person’s first page', persons.map(({ id }) => fresh(() => lists.rows({ ...page, list: { kind: 'person', id }, order: 'newest' }))), 10, 3],
    ['people, first page', [fresh(() => lists.rows({ ...page, list: { kind: 'people' }, order: 'quotations' }))], 10, 3],
    ['the family of a quotation', families.flatMap((entry) => (entry.what === 'family' ? [fresh(() => lists.rows({ ...page, count: 24, list: { kind: 'family', id: entry.id }, order: 'oldest' }))] : [])), 10, 3],
    ['same words, first page', [fresh(() => lists.rows({ ...page, count: 24, list: { kind: 'families' }, order: 'times' }))], 10, 3],
    ['articles, first page', [fresh(() => lists.rows({ ...page, list: { kind: 'articles' }, order: 'newest' }))], 10, 3],
    ['names to review, first page', [fresh(() => lists.rows({ ...page, count: 24, list: { kind: 'review' }, order: 'articles' }))], 30, 10],
    ['search, first hits', [...persons.map(({ name }) => search(`${name.split(' ').at(-1)} campaign`)), search('judges'), search('@clinton emails')], 30, 10],
    ['search, the commonest word', [search('the')], 60, 30],
  ]; // biome-ignore format: a row a measurement
  const rows = measured.map(([what, tasks, must, aim]) => {
    const times = timesOf(tasks);
    const slowest = quantile(times, 0.99);
    return row(`${what}, ${size}`, `p50 ${median(times).toFixed(1)}, p99 ${slowest.toFixed(1)} ms`, '-', slowest, must, aim, 'ms'); // biome-ignore format: a row
  });
  database.close();
  return rows;
};

/** The desk on a terminal: its start beside a bare node, and its memory after a walk through its lists. */
const deskRows = async (library: string, folder: string, size: string): Promise<readonly Row[]> => {
  const bare = join(folder, 'bare.cjs');
  writeFileSync(bare, "process.stdout.write('Library'); setTimeout(() => {}, 5000);");
  const desk = [process.execPath, 'dist/cli.js', 'library', '--library', library, '--no-state'];
  const times = await interleave(
    {
      bare: () => untilWritten([process.execPath, bare], 'Library'),
      frame: () => untilWritten(desk, 'Library'),
      rows: () => untilWritten(desk, '“”'),
    },
    11,
  );
  const beside = (what: string, values: readonly number[]): Row => {
    const [is, yardstick] = [median(values), median(times.bare)];
    return row(
      what,
      `${is.toFixed(0)} ms`,
      `bare node: ${yardstick.toFixed(0)} ms`,
      is / yardstick,
      2.5,
      1.5,
      'x',
    );
  };
  const reader = await openReader(['library', '--library', library], 1500);
  for (const keys of ['p', '\r', 'q', 'w', '\r', 'q', 'r', 's', 'the']) {
    reader.type(keys);
    await reader.quiet();
  }
  const megabytes = reader.memory('VmHWM');
  reader.close();
  return [
    beside(`desk, start to first frame, ${size}`, times.frame),
    { ...beside(`desk, start to its first rows, ${size}`, times.rows), must: '-', limits: [] },
    row(`desk, memory at most, ${size}`, `${megabytes.toFixed(0)} MB`, '-', megabytes, 220, 150, 'MB'),
  ];
};

/** How fast articles are analysed: in this process alone, as they are added with one job and two, and by the filter. */
const analysisRows = async (folder: string): Promise<readonly Row[]> => {
  const training = analysedArticles(folder);
  const rows = Array.from({ length: Math.max(ANALYSED, training.length) }, (_, number) => {
    const article = training[number % training.length];
    if (!article) throw new Error('there are no articles');
    const { id, title, date, outlet, text } = copyOf(article, Math.floor(number / training.length));
    return JSON.stringify({ id, title, date, outlet, text });
  });
  const write = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };
  const alone = async (lines: readonly string[]): Promise<number> => {
    const started = performance.now();
    for (const line of lines) {
      const article = rowOf(parseLine(line));
      if (!('error' in article)) await analysisOf(await documentOf(article), {});
    }
    return (performance.now() - started) / 1000;
  };
  const some = rows.slice(0, ANALYSED);
  const path = write('some.jsonl', some);
  const start = costOf('--version').seconds;
  const adding = (jobs: string): Cost => {
    const library = join(folder, `jobs-${jobs}.sqlite`);
    const cost = costOf('library', 'add', '--input', 'jsonl', path, '--jobs', jobs, '--library', library);
    for (const end of ['', '-wal', '-shm']) rmSync(library + end, { force: true });
    return { ...cost, seconds: cost.seconds - start };
  };
  await alone(some.slice(0, 50));
  const [analysing, one, two] = [await alone(some), adding('1'), adding('2')];
  // Short articles: the first sentences of the training articles, again and again.
  const short = Array.from({ length: SHORT }, (_, number) => {
    const { text } = JSON.parse(rows[number % 840] ?? '{}');
    return JSON.stringify({ id: number, text: String(text).slice(0, 600) });
  });
  const [few, filtered] = [
    await alone(short.slice(0, 5000)),
    costOf('quotes', '--input', 'jsonl', '--no-corrections', write('short.jsonl', short)).seconds - start,
  ];
  // What two threads could gain at most on this machine: twice the work in two processes that share nothing.
  const filter = (): Promise<unknown> =>
    once(
      spawn(process.execPath, ['dist/cli.js', 'quotes', '--input', 'jsonl', '--no-corrections', path], {
        stdio: 'ignore',
      }),
      'exit',
    );
  const lasting = async (task: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await task();
    return performance.now() - started;
  };
  const bound = (2 * (await lasting(filter))) / (await lasting(() => Promise.all([filter(), filter()])));
  const rate = (count: number, seconds: number): string =>
    `${(count / seconds).toFixed(0)} articles a second`;
  const yardstick = `analysing alone: ${rate(ANALYSED, analysing)}`;
  const byFilter = SHORT / filtered / (5000 / few);
  return [
    shareRow('adding, one job', rate(ANALYSED, one.seconds), yardstick, analysing / one.seconds, 0.8, 0.95),
    shareRow('adding, two jobs', rate(ANALYSED, two.seconds), `one job: ${rate(ANALYSED, one.seconds)}`, one.seconds / two.seconds, 1.7, 1.9),
    { what: 'two filters at once, each a process', value: '-', yardstick: 'one filter after the other', ratio: bound.toFixed(2), must: '-' },
    row('adding with two jobs, memory at most', `${two.megabytes.toFixed(0)} MB`, '-', two.megabytes, 350, 250, 'MB'),
    shareRow(`the filter, ${SHORT} short articles`, rate(SHORT, filtered), `analysing alone: ${rate(5000, few)}`, byFilter, 0.85, 0.95),
  ]; // biome-ignore format: a row a measurement
};

/** A scorer of the kit that has the gold families and people of the training articles. */
const scored = (kind: 'families' | 'people', library: string, folder: string): string => {
  const [scorer] = globSync(`../*/eval/library/score-${kind}.mjs`);
  if (scorer === undefined) return '';
  const list = spawnSync(process.execPath, ['dist/cli.js', 'library', kind, '--library', library, '--format', 'json'], { maxBuffer: 1 << 30 });
  const path = join(folder, `${kind}.json`);
  writeFileSync(path, list.stdout);
  return spawnSync(process.execPath, [scorer, join(dirname(scorer), `data/polnear-${kind}.json`), path], { encoding: 'utf8' }).stdout;
}; // biome-ignore format: commands

/** How well families and people are found in the training articles, from the engine's own quotations and speakers. */
const qualityRows = (folder: string): readonly Row[] => {
  analysedArticles(folder);
  const library = join(folder, 'training.sqlite');
  costOf('library', 'add', '--results', join(folder, 'analysed.jsonl'), '--library', library);
  const [families, people] = [scored('families', library, folder), scored('people', library, folder)];
  const percent = (what: string, text: string, figure: RegExp, must: number, aim: number): readonly Row[] => {
    const [, found, whole = '100'] = figure.exec(text) ?? [];
    const is = (Number(found) / Number(whole)) * 100;
    return found === undefined ? [] : [{ ...shareRow(what, `${is.toFixed(1)} %`, '-', is, must, aim), ratio: '-' }];
  };
  return [
    ...percent('families, precision of pairs', families, /pairs +P ([\d.]+)/, 98, 99.5),
    ...percent('families, recall of directly matching pairs', families, /directly matching pairs ([\d.]+)/, 95, 98),
    ...percent('families, first seen', families, /first seen +([\d.]+)/, 96, 99),
    ...percent('people, B-cubed F1', people, /B-cubed.*F1 ([\d.]+)/, 99.3, 99.8),
    ...percent('people, covered', people, /covered (\d+) of (\d+)/, 95, 97),
    { what: 'people, wrong merges', value: /WRONG MERGES (\d+)/.exec(people)?.[1] ?? '', yardstick: '-', ratio: '-', must: '0' },
  ];
}; // biome-ignore format: a row a measurement

/** A library of 10,000 articles, then of a million quotations: how it fills, its size, and how soon a page of it is there. */
export const library = async (): Promise<readonly Row[]> => {
  const folder = FOLDER ?? mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'library.sqlite');
  const rows: Row[] = [];
  try {
    let [bytes, begun] = [0, 0];
    for (const end of new Set([COPIES.small, COPIES.large])) {
      const added = fill(folder, path, [begun, end]);
      const size = `${(begun + added.articles / 840) * 840} articles`;
      bytes += added.bytes;
      const file = statSync(path).size;
      const rate = `${((added.seconds * 1000) / added.articles).toFixed(1)} ms each`;
      rows.push(row(`memory while adding results, ${size}`, `${added.megabytes.toFixed(0)} MB`, rate, added.megabytes, 350, 250, 'MB'));
      begun = end;
      if (end === COPIES.large || FOLDER === undefined)
        rows.push(row(`size, ${size}`, `${(file / 1e6).toFixed(0)} MB`, `its texts: ${(bytes / 1e6).toFixed(0)} MB`, file / bytes, 3, 2, 'x'));
      if (end === COPIES.large || FOLDER === undefined) rows.push(...(await pageRows(path, size)), ...(await deskRows(path, folder, size)));
    }
    rows.push(...(await analysisRows(folder)), ...qualityRows(folder));
    return [...rows, { what: 'load of the machine at the end', value: loadavg()[0]?.toFixed(1) ?? '', yardstick: '-', ratio: '-', must: '-' }];
  } finally {
    if (FOLDER === undefined) rmSync(folder, { recursive: true, force: true });
  }
}; // biome-ignore format: a row a measurement
