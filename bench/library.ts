import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultRecord } from '../source/core/library/result-record.ts';
import { parseQuery } from '../source/core/search/query.ts';
import { createLibraryWriter } from '../source/shell/library/library-writer.ts';
import { openLibrary } from '../source/shell/library/open-library.ts';
import { createQueries } from '../source/shell/library/queries.ts';
import { createLibrarySearch } from '../source/shell/library/search-library.ts';
import { quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { createChance, sentence } from './measure/texts.ts';

/** Articles and quotations in each: LIBRARY_ARTICLES sets how many articles, 50,000 being a million quotations. */
const ARTICLES = Number(process.env.LIBRARY_ARTICLES ?? 10_000);
const QUOTATIONS = 20;

const FORENAMES =
  'Ada Bill Carol Daniel Emma Frank Grace Henry Irene James Karen Louis Maria Nancy Oscar Paula'.split(' ');
const syllables = 'ba der kol lin mor ras tel vin wer zan hol fer'.split(' ');

/** One of some thousand names, a few of which are in nearly every article. */
const nameOf = (chance: () => number): string => {
  const number = Math.floor(4000 * chance() ** 4);
  const parts = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12];
  const surname = parts.map((part) => syllables[part]).join('');
  return `${FORENAMES[number % 16]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
};

/** An article with its quotations, as the filter would print it. */
const articleOf = (number: number, chance: () => number) => {
  let text = '';
  const speakers = new Map<string, string>();
  const quotes = Array.from({ length: QUOTATIONS }, () => {
    const name = nameOf(chance);
    if (!speakers.has(name)) speakers.set(name, `s${speakers.size + 1}`);
    const start = text.length;
    text += `“${sentence(chance)}”`;
    const end = text.length;
    text += ` ${name} said on Monday. ${sentence(chance)}\n\n`;
    return {
      start,
      end,
      type: 'direct',
      speaker: { id: speakers.get(name), rule: 'named', confidence: 0.97 },
    };
  });
  const day = new Date(Date.UTC(2010, 0, 1 + (number % 4000))).toISOString().slice(0, 10);
  return {
    id: `a${number}`,
    text,
    title: `Report ${number}`,
    date: day,
    outlet: `Outlet ${number % 30}`,
    quotes,
    speakers: [...speakers].map(([name, id]) => ({ id, name, kind: 'person', aliases: [] })),
  };
};

const timesOf = (task: (round: number) => unknown, rounds = 200): readonly number[] =>
  Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    task(round);
    return performance.now() - started;
  });

const row = (what: string, times: readonly number[], must: number, aim: number): Row => {
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

/** A library of many articles: how large it is, and how soon a page of it is there; p50 and p99. */
export const library = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const path = join(folder, 'library.sqlite');
    const database = await openLibrary(path, 'write');
    const writer = createLibraryWriter(database);
    const chance = createChance(17);
    let bytes = 0;
    const started = performance.now();
    for (let at = 0; at < ARTICLES; at += 64) {
      const batch = Array.from({ length: Math.min(64, ARTICLES - at) }, (_, index) => {
        const record = resultRecord(articleOf(at + index, chance));
        if ('error' in record) throw new Error(record.error);
        bytes += Buffer.byteLength(record.text);
        return record;
      });
      writer.put(batch);
    }
    const adding = (performance.now() - started) / ARTICLES;
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const size = statSync(path).size / bytes;
    const queries = createQueries(database);
    const search = createLibrarySearch(database, queries);
    const names = [...queries.people({}, 200)].map(({ name }) => name);
    const quotations = `${((ARTICLES * QUOTATIONS) / 1e6).toFixed(1)} million quotations`;
    return [
      {
        what: `a library of ${quotations}: its size`,
        value: `${((size * bytes) / 1e6).toFixed(0)} MB`,
        yardstick: `its texts: ${(bytes / 1e6).toFixed(0)} MB`,
        ratio: `${size.toFixed(2)}x`,
        must: '3x / 2x',
        limits: [{ is: size, must: 3, aim: 2 }],
      },
      {
        what: 'an article added, its analysis known',
        value: `${adding.toFixed(1)} ms`,
        yardstick: '-',
        ratio: '-',
        must: '-',
      },
      row('a person’s first page', timesOf((round) => [
        ...queries.quotations({ speaker: names[round % names.length] ?? '' }, 40),
      ]), 10, 3),
      row('the list of people, first page', timesOf(() => [...queries.people({}, 40)].map(({ name }) => name)), 10, 3),
      row('search, first hits', timesOf((round) => search(parseQuery(`${names[round % 200]} bridge`), 50)), 30, 10),
      row('search for the commonest word', timesOf(() => search(parseQuery('the'), 50), 50), 60, 30),
    ]; // biome-ignore format: a row a measurement
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
