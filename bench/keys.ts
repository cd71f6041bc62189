import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openInTerminal } from './measure/in-terminal.ts';
import { median, quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

const KEYS = 100;
/** Between two keys: a person's, and time for whatever the last one set off. */
const PAUSE = 30;

type Reader = { readonly press: (keys: string) => Promise<number>; readonly close: () => void };

/** Opens a reader on a terminal; `press` gives the milliseconds until something new has been written. */
const openReader = async (path: string): Promise<Reader> => {
  const program = openInTerminal([process.execPath, 'dist/cli.js', path]);
  let heard: () => void = () => undefined;
  program.stdout?.on('data', () => heard());
  await new Promise<void>((resolve) => {
    heard = resolve;
  });
  // The analysis of ten kilobytes and the second frame are over by then; of megabytes it goes on, as it may.
  await pause(3000);
  return {
    press: (keys) =>
      new Promise((resolve) => {
        const started = performance.now();
        heard = () => resolve(performance.now() - started);
        program.stdin?.write(keys);
      }),
    close: () => program.kill('SIGKILL'),
  };
};

/** From a key on a terminal's line to the first byte of the next frame. */
export const keys = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const times = new Map<string, number[]>();
  try {
    const readers: [string, Reader][] = [];
    for (const [name, size] of [
      ['10 KB', 10_000],
      ['10 MB', 10_000_000],
    ] as const) {
      const path = join(folder, `${size}.txt`);
      writeFileSync(path, prose(size));
      readers.push([name, await openReader(path)]);
    }
    for (let key = 0; key < KEYS; key++) {
      for (const [name, { press }] of readers) {
        times.set(name, [...(times.get(name) ?? []), await press(key % 10 < 5 ? 'j' : 'k')]);
        await pause(PAUSE);
      }
    }
    for (const [, { close }] of readers) close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const small = times.get('10 KB') ?? [];
  return [...times].map(([name, values]) => ({
    what: `key to frame, 80x24, ${name}, p50 / p99`,
    value: `${median(values).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)} ms`,
    yardstick: `10 KB: ${median(small).toFixed(1)} ms`,
    ratio: `${(median(values) / median(small)).toFixed(2)}x`,
    must: '3 / 10 ms, 1.3x; 1 / 4 ms, 1.1x',
  }));
};
