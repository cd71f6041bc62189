import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyKey, type KeyStep } from './measure/every-key.ts';
import { openReader, type Reader } from './measure/reader.ts';
import type { Row } from './measure/table.ts';
import { prose, quotations } from './measure/texts.ts';

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

/** Leads back to the article, with nothing over it and nobody followed, from wherever a key has led. */
const BACK = '\u001b[27u'.repeat(6);

type Block = { readonly at: number; readonly spent: number };
type Spell = { readonly from: number; readonly to: number };

/** What was noted while a long text was open: how long the main thread was at work on end, and what went on when. */
type Noted = {
  readonly blocks: readonly Block[];
  readonly opening: Spell;
  readonly steps: readonly (Spell & { readonly what: string })[];
  readonly keys: readonly (Spell & KeyStep)[];
};

const settled = async (reader: Reader, act: () => unknown): Promise<Spell> => {
  const from = Date.now();
  await act();
  await reader.quiet();
  return { from, to: Date.now() };
};

const pressAll = async (reader: Reader, strokes: readonly string[]): Promise<void> => {
  for (const stroke of strokes) {
    reader.type(stroke);
    await reader.quiet();
  }
};

const blocksIn = (path: string): readonly Block[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Block => {
      const [at = 0, spent = 0] = line.split(' ').map(Number);
      return { at, spent };
    });

/** Opens a text, does all that a reader does with a long one, and then presses every key there is. */
const note = async (path: string, said: string): Promise<Noted> => {
  writeFileSync(said, '');
  const reader = await openReader(path, 0);
  // What is loaded and compiled for the first key is start-up, and measured as that.
  await reader.press('?', 'Keys');
  await reader.press('\u001b[27u');
  const opening = await settled(reader, () => reader.analysed());
  const steps: (Spell & { what: string })[] = [];
  for (const { what, act } of STEPS) steps.push({ what, ...(await settled(reader, () => act(reader))) });
  const keys: (Spell & KeyStep)[] = [];
  for (const step of everyKey) {
    await pressAll(reader, [BACK, ...step.there]);
    keys.push({ ...step, ...(await settled(reader, () => pressAll(reader, step.press))) });
  }
  reader.close();
  return { blocks: blocksIn(said), opening, steps, keys };
};

const longestIn = (blocks: readonly Block[], { from, to }: Spell): number =>
  Math.max(0, ...blocks.filter(({ at }) => at >= from && at <= to).map(({ spent }) => spent));

const row = (what: string, longest: number, of = ''): Row => ({
  what: `longest block, ${what}`,
  value: longest === 0 ? 'under 4 ms' : `${longest.toFixed(1)} ms${of}`,
  yardstick: '-',
  ratio: '-',
  must: '16 / 8 ms',
  limits: [{ is: longest, must: 16, aim: 8 }],
});

const rowsOf = (text: string, { blocks, opening, steps, keys }: Noted): readonly Row[] => {
  const places = new Set(keys.map(({ where }) => where));
  return [
    row(`${text}: the rest is read, quotes are found as it is analysed`, longestIn(blocks, opening)),
    ...steps.map((step) => row(`${text}: ${step.what}`, longestIn(blocks, step))),
    ...[...places].map((place) => {
      const all = keys
        .filter(({ where }) => where === place)
        .map((step) => ({ ...step, longest: longestIn(blocks, step) }));
      const [worst, ...others] = all.toSorted((a, b) => b.longest - a.longest);
      const over = others.filter(({ longest }) => longest > 16).map(({ key }) => key);
      const most = worst ? ` (${[worst.key, ...over].join(' ')})` : '';
      return row(`${text}: any of ${all.length} keys in ${place}`, worst?.longest ?? 0, most);
    }),
  ];
};

/**
 * The longest that the main thread is at work on end, in milliseconds of the processor, whatever is done: in 10 MB of
 * prose, and in a text of a hundred thousand quotations.
 */
export const blocks = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const said = join(folder, 'blocks');
  const { NODE_OPTIONS, ONRECORD_PROBE } = process.env;
  Object.assign(process.env, {
    NODE_OPTIONS: `--import=${new URL('./measure/probe.js', import.meta.url).href}`,
    ONRECORD_PROBE: said,
  });
  const of = async (name: string, text: string): Promise<readonly Row[]> => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, text);
    return rowsOf(name, await note(path, said));
  };
  try {
    return [...(await of('10 MB', prose(10_000_000))), ...(await of('100,000 quotes', quotations(100_000)))];
  } finally {
    process.env.NODE_OPTIONS = NODE_OPTIONS ?? '';
    process.env.ONRECORD_PROBE = ONRECORD_PROBE ?? '';
    rmSync(folder, { recursive: true, force: true });
  }
};
