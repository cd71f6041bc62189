/**
 * Runs the benchmarks and prints one table for each: `npm run bench`, or `npm run bench start-up search`.
 * Every figure stands beside a yardstick from the same, interleaved runs: machines differ, ratios less.
 */

import { blocks } from '../bench/blocks.ts';
import { commands } from '../bench/commands.ts';
import { engine } from '../bench/engine.ts';
import { keys } from '../bench/keys.ts';
import { type Row, table } from '../bench/measure/table.ts';
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
  scale,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    process.stderr.write(`no benchmark is called ${name}; there are: ${Object.keys(BENCHES).join(', ')}\n`);
    process.exitCode = 2;
    continue;
  }
  process.stdout.write(`\n${name}\n\n${table(await bench())}`);
}
