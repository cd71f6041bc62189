/**
 * Random keys, for as long as one likes: `SOAK_KEYS=10800 npm test test/soak` presses what a hurried person presses in
 * an hour. The seed is printed; `SOAK_SEED` presses the same again.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeRandom, type Random } from '../../scripts/random.ts';
import { bindings } from '../../source/core/keys/bindings.ts';
import { type Explorer, explorerTree, openExplorer } from '../helpers/explorer.tsx';
import { MEASURES, type Measure, openScreen, type Size } from '../helpers/screen.tsx';
import { openArticles } from './articles.ts';

const KEYS = Number(process.env.SOAK_KEYS ?? 800);
const SEED = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Times all articles are gone through; after the first, what is loaded late has been. */
const ROUNDS = 4;
const GROWTH = 1.2;
/** Keys between two looks at the screen. */
const LOOK = 20;

const strokes = [...new Set(bindings.flatMap(({ keys }) => keys))];
const words = [
  'said',
  'blnken',
  '"the"',
  '@xi ',
  'é',
  '👍🏽',
  '🇩🇪🇫🇷',
  '👩‍👩‍👧‍👦',
  '\x1b[200~pasted\nwords\x1b[201~',
  '12',
  '\x1b[99;9u',
];
const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
  { columns: 19, rows: 5 },
  { columns: 200, rows: 60 },
  { columns: 1, rows: 1 },
  { columns: 0, rows: 0 },
] as const;

const pick = <T,>({ next }: Random, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once what nobody holds is gone. */
const held = async (): Promise<number> => {
  await turn();
  collect();
  return process.memoryUsage().heapUsed;
};

/** How many files and devices the program has open, where the system tells. */
const opened = (): number => {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
};

/** Gives what was done: a size the terminal has now, or nothing of the kind. */
const act = ({ type, resize, reader }: Explorer, random: Random): Size | undefined => {
  const chance = random.next();
  const stroke = pick(random, strokes);
  if (chance < 0.02) {
    const size = pick(random, sizes);
    resize(size);
    return size;
  }
  if (chance < 0.08) type(pick(random, words));
  else if ([...stroke].length === 1) type(stroke);
  else reader.press(stroke);
  return undefined;
};

/** What is on the screen after all these changes, and what a new screen makes of the same state, must be one. */
const compareWithNew = async (
  name: string,
  measure: Measure,
  { reader, terminal, ...old }: Explorer,
): Promise<void> => {
  const size = { columns: terminal.cols, rows: terminal.rows };
  const anew = openScreen(explorerTree(reader), size, measure);
  // Two screens with nothing on them yet are the same, and say nothing.
  await anew.until(`${name}: a frame`, (rows) => rows.some((row) => row !== ''));
  const same = () => isDeepStrictEqual(old.rows(), anew.rows());
  // Either may be the later one to draw.
  await Promise.any([old, anew].map(({ until }) => until('the same screen', same))).catch(() => {
    assert.deepEqual(old.rows(), anew.rows(), name);
  });
  await anew.close();
};

test(`${KEYS} random keys over ten articles: no fault, no leak, the screen as if drawn anew`, async (t) => {
  t.diagnostic(`SOAK_SEED=${SEED}`);
  const random = makeRandom(SEED);
  const articles = Object.entries(await openArticles());
  const used: number[] = [];
  const descriptors: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, [name, article]] of articles.entries()) {
      // In turns, so that each article meets every kind of terminal.
      const measure = MEASURES[(round + index) % MEASURES.length] ?? '15-graphemes';
      const explorer = openExplorer({ columns: 80, rows: 24 }, article, 'dark', measure);
      let size: Size | undefined;
      for (let key = 1; key <= KEYS / ROUNDS / articles.length; key += 1) {
        size = act(explorer, random) ?? size;
        // On one row there may be nothing but blanks to see, and no screen on none.
        if (key % LOOK === 0 && (size?.rows ?? 24) > 1)
          await compareWithNew(`${name}, measured by ${measure}`, measure, explorer);
      }
      await explorer.close();
    }
    used.push(await held());
    descriptors.push(opened());
  }
  t.diagnostic(`MB held after each round: ${used.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')}`);
  t.diagnostic(`descriptors open after each round: ${descriptors.join(', ')}`);
  assert.ok((descriptors.at(-1) ?? 0) <= (descriptors[0] ?? 0), 'no descriptor is left open');
  const [warm = 0] = used;
  assert.ok((used.at(-1) ?? 0) < warm * GROWTH, 'memory does not grow beyond a fifth');
});
