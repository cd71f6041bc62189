import { setTimeout as pause } from 'node:timers/promises';
import type { TerminalSize } from './measure/in-terminal.ts';
import { openReader, type Reader } from './measure/reader.ts';
import { median, quantile } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { withTextFiles } from './measure/text-files.ts';

const KEYS = 100;
/** Between two keys: a person's, and time for whatever the last one set off. */
const PAUSE = 30;
/** Ten kilobytes are analysed by then, and what is loaded late has been; of megabytes the analysis goes on. */
const AT_REST = 3000;
const MANY = 1000;
/** Escape as the kitty keyboard sends it. */
const ESCAPE = '\u001b[27u';

const USUAL: TerminalSize = { columns: 80, rows: 24 };
const WIDE: TerminalSize = { columns: 200, rows: 60 };

const shown = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)} ms`;

const ratioOf = (values: readonly number[], others: readonly number[]): number =>
  median(values) / median(others);

const pressed = async (reader: Reader, key: number): Promise<number> => {
  const time = await reader.press(key % 10 < 5 ? 'j' : 'k');
  await pause(PAUSE);
  return time;
};

type Keys = { readonly short: readonly number[]; readonly long: readonly number[] };

/** The same keys in a short and in a long text, by turns. */
const byTurns = async (short: Reader, long: Reader): Promise<Keys> => {
  const times = { short: [] as number[], long: [] as number[] };
  for (let key = 0; key < KEYS; key++) {
    times.short.push(await pressed(short, key));
    times.long.push(await pressed(long, key));
  }
  return times;
};

type Turns = { readonly analysing: Keys; readonly analysed: Keys };

/**
 * While the long text is being analysed, and when it has been. The analysis has the other of two processors then: one
 * long text is open at a time.
 */
const inBoth = async (small: string, large: string, size: TerminalSize): Promise<Turns> => {
  const [short, long] = [await openReader(small, AT_REST, size), await openReader(large, AT_REST, size)];
  const analysing = await byTurns(short, long);
  await long.analysed();
  await pause(AT_REST);
  const analysed = await byTurns(short, long);
  short.close();
  long.close();
  return { analysing, analysed };
};

/** Escape, and a thousand keys in one write. */
const others = async (small: string): Promise<{ readonly leaving: number[]; readonly many: number[] }> => {
  const reader = await openReader(small, AT_REST, USUAL);
  const times = { leaving: [] as number[], many: [] as number[] };
  for (let turn = 0; turn < KEYS / 5; turn++) {
    await reader.press('?', 'Keys');
    await pause(PAUSE);
    times.leaving.push(await reader.press(ESCAPE));
    await pause(PAUSE);
    times.many.push(await reader.press('j'.repeat(MANY), '100%'));
    await pause(PAUSE);
    await reader.press('gg');
    await pause(PAUSE);
  }
  reader.close();
  return times;
};

type Wanted = { readonly p50: readonly [number, number]; readonly p99: readonly [number, number] };

const absolute = (values: readonly number[], { p50, p99 }: Wanted) => [
  { is: median(values), must: p50[0], aim: p50[1] },
  { is: quantile(values, 0.99), must: p99[0], aim: p99[1] },
];

const rowsAt = (size: string, { analysing, analysed }: Turns, wanted: Wanted): readonly Row[] => {
  const { p50, p99 } = wanted;
  const limits = `${p50[0]} / ${p99[0]} ms`;
  const aims = `${p50[1]} / ${p99[1]} ms`;
  const row = (what: string, { short, long }: Keys): Row => ({
    what: `key to frame, ${size}, 10 MB ${what}, p50 / p99`,
    value: shown(long),
    yardstick: `10 KB: ${shown(short)}`,
    ratio: `${ratioOf(long, short).toFixed(2)}x`,
    must: `${limits}, 1.3x; ${aims}, 1.1x`,
    limits: [...absolute(long, wanted), { is: ratioOf(long, short), must: 1.3, aim: 1.1 }],
  });
  const cost = median(analysing.long) - median(analysed.long);
  return [
    {
      what: `key to frame, ${size}, 10 KB, p50 / p99`,
      value: shown(analysed.short),
      yardstick: '-',
      ratio: '-',
      must: `${limits}; ${aims}`,
      limits: absolute(analysed.short, wanted),
    },
    row('being analysed', analysing),
    row('analysed', analysed),
    {
      what: `what the analysis costs a key, ${size}, p50`,
      value: `${cost >= 0 ? '+' : ''}${cost.toFixed(1)} ms`,
      yardstick: `none running: ${shown(analysed.long)}`,
      ratio: `${ratioOf(analysing.long, analysed.long).toFixed(2)}x`,
      must: '+1 / +.5 ms',
      limits: [{ is: cost, must: 1, aim: 0.5 }],
    },
  ];
};

/** From a key on a terminal's line to the next frame: at two sizes, in a short and a long text. */
export const keys = (): Promise<readonly Row[]> =>
  withTextFiles(async (file) => {
    const small = file('small.txt', 10_000);
    const large = file('large.txt', 10_000_000);
    const usual = await inBoth(small, large, USUAL);
    const wide = await inBoth(small, large, WIDE);
    const { leaving, many } = await others(small);
    const one = usual.analysed.short;
    return [
      ...rowsAt('80x24', usual, { p50: [3, 1], p99: [10, 4] }),
      ...rowsAt('200x60', wide, { p50: [5, 2.5], p99: [16, 8] }),
      {
        what: 'Esc to frame, kitty keyboard, p50 / p99',
        value: shown(leaving),
        yardstick: `a key: ${shown(one)}`,
        ratio: `${ratioOf(leaving, one).toFixed(2)}x`,
        must: '5 / 2 ms',
        limits: [{ is: median(leaving), must: 5, aim: 2 }],
      },
      {
        what: `${MANY.toLocaleString('en')} keys in one write, to the last frame, p50 / p99`,
        value: shown(many),
        yardstick: `a key: ${shown(one)}`,
        ratio: `${ratioOf(many, one).toFixed(2)}x`,
        must: '10x / 4x',
        limits: [{ is: ratioOf(many, one), must: 10, aim: 4 }],
      },
    ];
  });
