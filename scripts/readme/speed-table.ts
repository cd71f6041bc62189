import { readFileSync } from 'node:fs';
import { type Results, table } from '../../bench/measure/table.ts';

/** The table of the benchmark results that were saved last. */
export const speedTable = (): string => {
  const saved = new URL('../../bench/results.json', import.meta.url);
  const results: Results = JSON.parse(readFileSync(saved, 'utf8'));
  return table(Object.values(results).flat());
};
