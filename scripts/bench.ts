/**
 * Runs the benchmarks and prints one table for each: `npm run bench`, or `npm run bench start-up search`. With
 * `-- --save` what was measured takes the place of what was before in bench/results.json, which the README shows.
 * Every figure stands beside a yardstick from the same, interleaved runs: machines differ, ratios less.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { blocks } from '../bench/blocks.ts';
import { commands } from '../bench/commands.ts';
import { engine } from '../bench/engine.ts';
import { growth } from '../bench/growth.ts';
import { keys } from '../bench/keys.ts';
import { library } from '../bench/library.ts';
import { type Results, type Row, table } from '../bench/measure/table.ts';
import { memory } from '../bench/memory.ts';
import { pages } from '../bench/pages.ts';
import { scale } from '../bench/scale.ts';
import { search } from '../bench/search.ts';
import { startUp } from '../bench/start-up.ts';
import { wrapping } from '../bench/wrap.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  'start-up': startUp,
  keys,
  blocks,
  commands,
  engine,
  search,
  wrap: wrapping,
  pages,
  memory,
  growth,
  scale,
  library,
};

const SAVED = new URL('../bench/results.json', import.meta.url);

/** What is saved of other benchmarks stays. */
const save = (fresh: Results): void => {
  const known: Results = JSON.parse(readFileSync(SAVED, 'utf8'));
  const all: Results = { ...known, ...fresh };
  const inOrder = Object.keys(BENCHES).flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  writeFileSync(SAVED, `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
};

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== '--save');
const results: Record<string, readonly Row[]> = {};
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    process.stderr.write(`no benchmark is called ${name}; there are: ${Object.keys(BENCHES).join(', ')}\n`);
    process.exitCode = 2;
    continue;
  }
  const rows = await bench();
  results[name] = rows;
  process.stdout.write(`\n${name}\n\n${table(rows)}`);
}
if (words.includes('--save')) save(results);
