import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Kind, kinds } from './growth-kinds.ts';
import type { Row } from './measure/table.ts';

/** Characters of the inputs: each ten times the one before. */
const sizes = [10_000, 100_000, 1_000_000];
/** Milliseconds after which a command is given up. */
const patience = 120_000;
/** What costs fewer milliseconds than this cannot be told from noise, and counts as this. */
const floor = 60;

/** Loaded before the program: the milliseconds of processor time it took are the last line it says. */
const tellTime = `--import=data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\n'+(user+system)/1000)})`;

type Cost = { readonly time: number; readonly outcome: string };

const costOf = (command: string, path: string): Cost => {
  const { status, stderr } = spawnSync(process.execPath, [tellTime, 'dist/cli.js', command, path], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: patience,
  });
  if (status === null) return { time: patience, outcome: `stopped after ${patience / 1000} s` };
  const lines = stderr.trim().split('\n');
  const time = Number(lines.pop());
  return { time, outcome: status === 0 ? 'done' : (lines.find((line) => line !== '') ?? `status ${status}`) };
};

const growthOf = (folder: string, { what, file, make }: Kind, command: string, idle: number): Row => {
  const path = join(folder, file);
  const costs = sizes.map((size) => {
    writeFileSync(path, make(size));
    return costOf(command, path);
  });
  const times = costs.map(({ time }) => Math.max(floor, time - idle));
  const exponents = times.slice(1).map((time, i) => Math.log10(time / (times[i] ?? floor)));
  const exponent = Math.max(0, ...exponents);
  const outcome = costs.at(-1)?.outcome ?? '';
  return {
    what: `${extname(file).slice(1)}, ${command}: ${what}`,
    value: costs.map(({ time }) => `${(time / 1000).toFixed(2)}`).join(' / '),
    yardstick: outcome.replace(/^onrecord: (?:cannot read )?\S*?(?=[a-z])/, '').slice(0, 90),
    ratio: exponent.toFixed(2),
    must: '1.3 / 1.1',
    limits: [{ is: exponent, must: 1.3, aim: 1.1 }],
  };
};

/**
 * How the cost of reading grows from 10 KB to 100 KB to 1 MB: seconds of processor time for the three, and the largest
 * exponent between two. `ONRECORD_GROWTH` picks the kinds whose line has its words.
 */
export const growth = async (): Promise<readonly Row[]> => {
  const picked = process.env.ONRECORD_GROWTH ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-growth-'));
  try {
    const idle = (command: string): number => {
      const path = join(folder, 'idle.txt');
      writeFileSync(path, 'A title.\n\nSome words.\n');
      return Math.min(...[1, 2, 3].map(() => costOf(command, path).time));
    };
    const idles = { text: idle('text'), quotes: idle('quotes') };
    return kinds.flatMap((kind) =>
      (['text', 'quotes'] as const)
        .filter((command) => command === 'text' || kind.file === 'a.txt')
        .filter((command) => `${extname(kind.file).slice(1)}, ${command}: ${kind.what}`.includes(picked))
        .map((command) => growthOf(folder, kind, command, idles[command])),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
