import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openReader, type Reader } from './measure/reader.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

/** Milliseconds after an action in which whatever it set off goes on. */
const AFTER = 1500;

/** Gives the terminal another size, as a window manager would. */
const resize = (reader: Reader, columns: number, rows: number): void => {
  const terminal = readlinkSync(`/proc/${reader.process}/fd/1`);
  execFileSync('stty', ['-F', terminal, 'cols', String(columns), 'rows', String(rows)]);
};

type Step = { readonly what: string; readonly act: (reader: Reader) => unknown };

const keys = (what: string, strokes: string): Step => ({ what, act: (reader) => reader.type(strokes) });

/** What a reader does with a long text; each is done, and time left for what follows from it. */
const STEPS: readonly Step[] = [
  keys('to the end', 'G'),
  keys('to the start', 'gg'),
  keys('a search typed, first letter', '/m'),
  keys('a search typed, further letters', 'iniste'),
  keys('a hit chosen', '\r'),
  { what: 'a narrower window', act: (reader) => resize(reader, 61, 20) },
  { what: 'a wider window', act: (reader) => resize(reader, 160, 50) },
  keys('asides shown', 'a'),
  keys('slight quotes shown', 'x'),
  keys('the speakers', 's'),
  keys('a speaker chosen', 'jj\r'),
  keys('the next quote', 'n'),
  keys('everyone again', '\u001b'),
];

type Block = { readonly at: number; readonly spent: number };

/** The longest that the main thread is at work on end, in milliseconds of the processor, in a text of 10 MB. */
export const blocks = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const path = join(folder, 'large.txt');
  const said = join(folder, 'blocks');
  writeFileSync(path, prose(10_000_000));
  writeFileSync(said, '');
  const { NODE_OPTIONS, ONRECORD_PROBE } = process.env;
  Object.assign(process.env, {
    NODE_OPTIONS: `--import=${new URL('./measure/probe.js', import.meta.url).href}`,
    ONRECORD_PROBE: said,
  });
  try {
    const reader = await openReader(path, 0);
    // What is loaded and compiled for the first key is start-up, and measured as that.
    await reader.press('?', 'Keys');
    await reader.press('\u001b[27u');
    const times: { readonly what: string; readonly from: number }[] = [
      { what: 'the rest is read, quotes are found as it is analysed', from: Date.now() },
    ];
    await reader.analysed();
    await pause(AFTER);
    for (const { what, act } of STEPS) {
      times.push({ what, from: Date.now() });
      await act(reader);
      await pause(AFTER);
    }
    reader.close();
    const found = readFileSync(said, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Block => {
        const [at = 0, spent = 0] = line.split(' ').map(Number);
        return { at, spent };
      });
    return times.map(({ what, from }, index) => {
      const to = times[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      const within = found.filter(({ at }) => at >= from && at < to).map(({ spent }) => spent);
      const longest = Math.max(0, ...within);
      return {
        what: `longest block, 10 MB: ${what}`,
        value: longest === 0 ? 'under 4 ms' : `${longest.toFixed(1)} ms`,
        yardstick: '-',
        ratio: '-',
        must: '16 / 8 ms',
        limits: [{ is: longest, must: 16, aim: 8 }],
      };
    });
  } finally {
    process.env.NODE_OPTIONS = NODE_OPTIONS ?? '';
    process.env.ONRECORD_PROBE = ONRECORD_PROBE ?? '';
    rmSync(folder, { recursive: true, force: true });
  }
};
