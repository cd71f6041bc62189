import { readFileSync } from 'node:fs';
import { type Results, type Row, table } from '../../bench/measure/table.ts';
import { verdict } from '../../bench/measure/verdict.ts';

const measured = (): readonly Row[] => {
  const saved = new URL('../../bench/results.json', import.meta.url);
  const results: Results = JSON.parse(readFileSync(saved, 'utf8'));
  return Object.values(results).flat();
};

/** The table of the last run of the benchmarks that was saved. */
export const speedTable = (): string => table(measured());

/** What a reader of the README may want to know first; at least one row of each benchmark. */
const telling: ReadonlySet<string> = new Set([
  'first frame, 10 KB article',
  'first frame, 10 MB text',
  'key handled, 10 KB article',
  'key to frame, 80x24, 10 KB, p50 / p99',
  'key to frame, 80x24, 10 MB being analysed, p50 / p99',
  'longest block, 10 MB: the rest is read, quotes are found as it is analysed',
  'longest block, 10 MB: a search typed, further letters',
  'onrecord quotes on a 6 KB article',
  'quotations in 1000 KB of English',
  'first exact hits, 100,000 strings, p50 / p99',
  'top 50, 100,000 strings, p50 / p99',
  'wrap 20 M characters of English',
  'a web page of 86',
  'resident, 10 KB, analysed',
  'resident, 10 MB, analysed',
]);

/** Its most telling rows, and how many of all hold what is asked of them. */
export const briefSpeedTable = (): string => {
  const rows = measured();
  const limited = rows.filter(({ limits = [] }) => limits.length > 0);
  const missed = limited.filter(({ limits = [] }) => verdict(limits).startsWith('missed'));
  const shown = rows.filter(({ what }) => telling.has(what));
  return `${table(shown)}
Of all ${limited.length} rows with a limit, ${limited.length - missed.length} hold it; [every row](docs/speed.md).`;
};
