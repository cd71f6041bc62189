import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openInTerminal, type TerminalSize } from './measure/in-terminal.ts';
import { median, quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

const KEYS = 100;
/** Between two keys: a person's, and time for whatever the last one set off. */
const PAUSE = 30;
/** Ten kilobytes are analysed by then, and what is loaded late has been; of megabytes the analysis goes on. */
const AT_REST = 3000;
const MANY = 1000;
/** Escape as the kitty keyboard sends it. */
const ESCAPE = '\u001b[27u';

type Reader = {
  /** Milliseconds from the keys to what is written next, or to these words. */
  readonly press: (keys: string, words?: string) => Promise<number>;
  readonly close: () => void;
};

const openReader = async (path: string, size: TerminalSize): Promise<Reader> => {
  let heard: (words: string) => void = () => undefined;
  const { program, write } = openInTerminal(
    [process.execPath, 'dist/cli.js', path, '--no-state'],
    (words) => heard(words),
    size,
  );
  await pause(AT_REST);
  return {
    press: (keys, words = '') =>
      new Promise((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(keys)}`)), 20_000);
        const started = performance.now();
        let seen = '';
        heard = (said) => {
          seen += said;
          if (!seen.includes(words)) return;
          clearTimeout(giveUp);
          resolve(performance.now() - started);
        };
        write(keys);
      }),
    close: () => program.kill('SIGKILL'),
  };
};

const shown = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)} ms`;

const ratio = (values: readonly number[], others: readonly number[]): string =>
  `${(median(values) / median(others)).toFixed(2)}x`;

type Kind = 'key' | 'leaving' | 'many';

const measure = async (
  { press }: Reader,
  key: number,
): Promise<Readonly<Record<Kind, number | undefined>>> => {
  const one = await press(key % 10 < 5 ? 'j' : 'k');
  await pause(PAUSE);
  if (key % 5 !== 0) return { key: one, leaving: undefined, many: undefined };
  await press('?', 'Keys');
  await pause(PAUSE);
  const leaving = await press(ESCAPE);
  await pause(PAUSE);
  const many = await press('j'.repeat(MANY), '100%');
  await pause(PAUSE);
  await press('gg');
  await pause(PAUSE);
  // Not at the very top, where going up changes nothing.
  await press('j'.repeat(8));
  await pause(PAUSE);
  return { key: one, leaving, many };
};

/** From a key on a terminal's line to the next frame: at two sizes, in a short and a long text. */
export const keys = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = (name: string, size: number): string => {
    const path = join(folder, name);
    writeFileSync(path, prose(size));
    return path;
  };
  const small = file('small.txt', 10_000);
  const large = file('large.txt', 10_000_000);
  const usual = { columns: 80, rows: 24 };
  const wide = { columns: 200, rows: 60 };
  const times = { small: [], large: [], smallWide: [], largeWide: [] } as Record<string, number[]>;
  const escapes: number[] = [];
  const bursts: number[] = [];
  try {
    const readers = {
      small: await openReader(small, usual),
      large: await openReader(large, usual),
      smallWide: await openReader(small, wide),
      largeWide: await openReader(large, wide),
    };
    for (let key = 0; key < KEYS; key++) {
      for (const [name, reader] of Object.entries(readers)) {
        if (name !== 'small') {
          times[name]?.push(await reader.press(key % 10 < 5 ? 'j' : 'k'));
          await pause(PAUSE);
          continue;
        }
        const { key: one, leaving, many } = await measure(reader, key);
        if (one !== undefined) times[name]?.push(one);
        if (leaving !== undefined) escapes.push(leaving);
        if (many !== undefined) bursts.push(many);
      }
    }
    for (const { close } of Object.values(readers)) close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { small: short = [], large: long = [], smallWide: shortWide = [], largeWide: longWide = [] } = times;
  const key = (what: string, values: readonly number[], base: readonly number[], must: string): Row => ({
    what: `key to frame, ${what}, p50 / p99`,
    value: shown(values),
    yardstick: `10 KB: ${shown(base)}`,
    ratio: ratio(values, base),
    must,
  });
  return [
    key('80x24, 10 KB', short, short, '3 / 10 ms; 1 / 4 ms'),
    key('80x24, 10 MB', long, short, '3 / 10 ms, 1.3x; 1 / 4 ms, 1.1x'),
    key('200x60, 10 KB', shortWide, shortWide, '5 / 16 ms; 2.5 / 8 ms'),
    key('200x60, 10 MB', longWide, shortWide, '5 / 16 ms, 1.3x; 2.5 / 8 ms, 1.1x'),
    {
      what: 'Esc to frame, kitty keyboard, p50 / p99',
      value: shown(escapes),
      yardstick: `a key: ${shown(short)}`,
      ratio: ratio(escapes, short),
      must: '5 ms / 2 ms',
    },
    {
      what: `${MANY.toLocaleString('en')} keys in one write, to the last frame, p50 / p99`,
      value: shown(bursts),
      yardstick: `a key: ${shown(short)}`,
      ratio: ratio(bursts, short),
      must: '10x / 4x',
    },
  ];
};
