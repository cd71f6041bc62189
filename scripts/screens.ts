/** Takes the README's pictures: the built program, in tmux, with a few keys pressed, drawn as SVG into docs/; all of them, or those named. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTerminal, type Size } from '../test/e2e/terminal.ts';
import { svgOf } from './svg.ts';

type Picture = {
  readonly name: string;
  readonly label: string;
  readonly size: Size;
  readonly args?: readonly string[];
  /** Words that show once it is open. */
  readonly opens?: string;
  /** Keys to press, each followed by the words that show it was obeyed. */
  readonly steps: readonly (readonly [key: string, ...words: string[]])[];
};

const WIDE = { size: { columns: 120, rows: 32 } } as const;

const pictures: readonly Picture[] = [
  {
    name: 'screen-200x60',
    label: 'The explorer in 200 columns and 60 rows',
    size: { columns: 200, rows: 60 },
    steps: [['n'], ['n'], ['i', 'Reason']],
  },
  {
    name: 'screen-120x40',
    label: 'The explorer in 120 columns and 40 rows',
    size: { columns: 120, rows: 40 },
    steps: [['n'], ['n']],
  },
  {
    name: 'screen-80x24',
    label: 'The explorer in 80 columns and 24 rows',
    size: { columns: 80, rows: 24 },
    steps: [['n']],
  },
  {
    name: 'screen-40x12',
    label: 'The explorer in 40 columns and 12 rows',
    size: { columns: 40, rows: 12 },
    steps: [['n']],
  },
  {
    ...WIDE,
    name: 'view-search',
    label: 'Searching as one types',
    steps: [['/'], ['blnken', 'Antony Blinken']],
  },
  { ...WIDE, name: 'view-why', label: 'Why this speaker', steps: [['n'], ['n'], ['i', 'Reason']] },
  {
    ...WIDE,
    name: 'view-said',
    label: 'Everything a speaker said',
    steps: [['n'], ['n'], ['E', 'Everything']],
  },
  { ...WIDE, name: 'view-sourcing', label: 'How the article is sourced', steps: [['S', 'Sourcing']] },
  { ...WIDE, name: 'view-timeline', label: 'Who speaks where', steps: [['n'], ['T', 'Timeline']] },
  { ...WIDE, name: 'view-filters', label: 'Which quotations to go through', steps: [['&', 'Only']] },
  {
    ...WIDE,
    name: 'view-highlights',
    label: 'Highlights and notes',
    steps: [['n'], ['H'], ['n'], ['W'], ['Check with the ministry. #todo'], ['Enter'], ['L', '#todo']],
  },
  {
    ...WIDE,
    name: 'view-check',
    label: 'A draft checked against its sources',
    args: ['check', '--sample', 'harbour-draft'],
    opens: 'altered',
    steps: [],
  },
  {
    name: 'desk-120x40',
    label: 'The desk: articles, and who speaks in the one under the cursor',
    size: { columns: 120, rows: 40 },
    args: ['library'],
    opens: 'Harbour vote',
    steps: [],
  },
  {
    name: 'desk-80x24',
    label: 'All that a person said, in order of time',
    size: { columns: 80, rows: 24 },
    args: ['library'],
    opens: '14 articles',
    steps: [['p'], ['Enter', 'quoted with']],
  },
  { ...WIDE, name: 'view-commands', label: 'Any command by name', steps: [[':'], ['/'], ['quote']] },
];

const bin = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const docs = new URL('../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });

/** A library of made-up news for the pictures of the desk. */
const library = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'library.sqlite');
const news = fileURLToPath(new URL('../test/fixtures/harbour-news.jsonl', import.meta.url));
spawnSync(process.execPath, [bin, 'library', 'add', '--input', 'jsonl', news, '--library', library]);

const named = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => named.length === 0 || named.includes(name));
for (const { name, label, size, args = [], opens = 'Blinken', steps } of wanted) {
  const terminal = await openTerminal([process.execPath, bin, '--theme', 'dark', ...args], size, {
    ONRECORD_LIBRARY: library,
  });
  try {
    await terminal.until(
      'quotations',
      ({ text }) => text.includes(opens) && !/finding|still reading/.test(text),
    );
    for (const [key, ...words] of steps) {
      const before = await terminal.screen();
      await terminal.press(key);
      await terminal.until(`what ${key} does`, ({ text }) => text !== before.text);
      await terminal.untilShows(...words);
    }
    writeFileSync(new URL(`${name}.svg`, docs), await svgOf(await terminal.coloured(), size, label));
  } finally {
    await terminal.close();
  }
}
rmSync(dirname(library), { recursive: true });
