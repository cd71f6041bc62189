import { spawnSync } from 'node:child_process';
import Fuse from 'fuse.js';
import type { Entry, Results } from '../source/core/search/entry.ts';
import { parseQuery } from '../source/core/search/query.ts';
import { type Searcher, searcherOver } from '../source/core/search/search.ts';
import { atWork } from './measure/clock.ts';
import { median, quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { createChance, sentence } from './measure/texts.ts';

const QUERIES = [
  'minister',
  'mniister',
  'council water',
  'spokesman',
  'bridge plan',
  'accrding',
  'zq4kx',
  'goverment',
];

/** What a reader types: each query letter by letter. */
const typed = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));

/** The highest score of an exact match of two words or one. */
const EXACT = 0.001;

const entriesOf = (count: number): Entry[] => {
  const chance = createChance(count);
  return Array.from({ length: count }, (_, at) => ({
    kind: 'text',
    id: `${at}`,
    text: sentence(chance),
    range: { start: 0, end: 0 },
  }));
};

type Times = { readonly first: number[]; readonly final: number[]; readonly block: number[] };

/** Slices are cut by a clock, as they are in the program; what each takes is not. */
const now = (): number => performance.now();

const measure = (searcher: Searcher, query: string, times: Times): void => {
  const search = searcher.search(parseQuery(query), { limit: 50, now });
  let spent = 0;
  let first: number | undefined;
  let final: number | undefined;
  let longest = 0;
  for (;;) {
    const before = atWork();
    const step: IteratorResult<Results, Results> = search.next();
    const slice = atWork() - before;
    spent += slice;
    longest = Math.max(longest, slice);
    if (step.value.hits.some(({ score }) => score <= EXACT)) first ??= spent;
    // After fifty exact ones only the counting goes on.
    if (step.done || step.value.hits.length >= 50) final ??= spent;
    if (step.done) break;
  }
  // The first to be drawn are exact ones; a word nobody wrote has none.
  if (first !== undefined) times.first.push(first);
  times.final.push(final ?? spent);
  times.block.push(longest);
};

const shown = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} / ${quantile(values, 0.99).toFixed(1)} ms`;

/** Milliseconds that `fzf --filter` takes for a query over the same strings, reading them included; none without fzf. */
const withFzf = (entries: readonly Entry[]): readonly number[] => {
  if (spawnSync('fzf', ['--version']).status !== 0) return [];
  const input = entries.map(({ text }) => text).join('\n');
  return QUERIES.map((query) => {
    const started = performance.now();
    spawnSync('fzf', ['--filter', query], { input, stdio: ['pipe', 'ignore', 'ignore'] });
    return performance.now() - started;
  });
};

type Wanted = readonly [must: number, aim: number];

/** Plain Fuse takes seconds a key at a million: so many keys will do. */
const sampleOf = (count: number): number =>
  count > 10_000 ? Math.max(3, Math.round(1_000_000 / count)) : typed.length;

const rowsFor = (
  count: number,
  wanted: { readonly first: Wanted; readonly final: Wanted },
): readonly Row[] => {
  const entries = entriesOf(count);
  const building = atWork();
  const searcher = searcherOver(entries);
  const empty = searcher.search(parseQuery(''), { limit: 50, now: () => 0 });
  while (!empty.next().done);
  const built = atWork() - building;
  const fuse = new Fuse(entries, {
    keys: ['text'],
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
  });
  const times: Times = { first: [], final: [], block: [] };
  const plain: number[] = [];
  for (const query of typed) measure(searcher, query, { first: [], final: [], block: [] });
  for (const [at, query] of typed.entries()) {
    measure(searcher, query, times);
    if (at % Math.ceil(typed.length / sampleOf(count)) !== 0) continue;
    const started = atWork();
    fuse.search(query, { limit: 50 });
    plain.push(atWork() - started);
  }
  const name = count.toLocaleString('en');
  const fzf = withFzf(entries);
  const beside = fzf.length > 0 ? `; fzf --filter ${median(fzf).toFixed(0)} ms` : '';
  const row = (what: string, values: readonly number[], [must, aim]: Wanted): Row => ({
    what: `${what}, ${name} strings, p50 / p99`,
    value: shown(values),
    yardstick: `plain Fuse ${shown(plain)}${beside}`,
    ratio: `1/${(quantile(plain, 0.99) / quantile(values, 0.99)).toFixed(0)} of its p99`,
    must: `p99 ${must} / ${aim} ms`,
    limits: [{ is: quantile(values, 0.99), must, aim }],
  });
  return [
    row('first exact hits', times.first, wanted.first),
    row('top 50', times.final, wanted.final),
    {
      ...row('longest block', times.block, [16, 8]),
      yardstick: `index built in ${built.toFixed(0)} ms, in slices`,
      ratio: '-',
    },
  ];
};

/** A key in the search field, over so many strings of 80 to 220 characters; beside Fuse alone on the same ones. */
export const search = async (): Promise<readonly Row[]> => [
  ...rowsFor(1000, { first: [3, 1], final: [6, 1] }),
  ...rowsFor(100_000, { first: [8, 2], final: [100, 30] }),
  ...rowsFor(1_000_000, { first: [30, 8], final: [600, 150] }),
];
