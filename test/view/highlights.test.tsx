import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Explorer, openExplorer } from '../helpers/explorer.tsx';
import { harbour, harbourAnalysis } from '../helpers/harbour.ts';

const withExplorer = async (
  theme: 'dark' | 'mono',
  run: (explorer: Explorer) => Promise<void>,
  size = { columns: 140, rows: 40 },
) => {
  const explorer = openExplorer(size, { document: harbour, analysis: harbourAnalysis }, theme);
  try {
    await explorer.untilShows(size.columns > 100 ? 'Everyone' : 'Harbour');
    await run(explorer);
  } finally {
    await explorer.close();
  }
};

const styleOf = ({ terminal }: Explorer, words: string) => {
  const { active } = terminal.buffer;
  for (let row = 0; row < terminal.rows; row += 1) {
    const line = active.getLine(active.baseY + row);
    const cell = line?.getCell(line.translateToString().indexOf(words));
    if (line?.translateToString().includes(words) && cell) return cell;
  }
  return assert.fail(`not on the screen: ${words}`);
};

test('a highlight shows without any colour: underlined, and with a sign in the margin', () =>
  withExplorer('mono', async (explorer) => {
    explorer.type(')))H\u001b');
    await explorer.untilShows('▍“We waited');
    assert.ok(styleOf(explorer, '“We waited').isUnderline());
    assert.ok(!styleOf(explorer, '“The roof').isUnderline());
  }));

test('the sentence pointed at has a sign before it, and words selected are inverted', () =>
  withExplorer('mono', async (explorer) => {
    explorer.type('))');
    await explorer.untilShows('▸PORT ELLERY');
    explorer.type('v');
    await explorer.untilShows('H highlight');
    assert.ok(styleOf(explorer, 'PORT ELLERY').isInverse());
  }));

test('a note is written below the article, line by line, and stands in the list', () =>
  withExplorer('dark', async ({ type, untilShows, reader }) => {
    type('nW');
    await untilShows('Note on “We waited long enough,”');
    await untilShows('Enter keep');
    type('Promised in week one #roof');
    type('\u001b\r');
    type('second line');
    await untilShows('Promised in week one #roof');
    await untilShows('second line');
    type('\r');
    await untilShows('note kept');
    type('L');
    await untilShows('Highlights and notes');
    await untilShows('✎ Promised in week one #roof second line');
    await untilShows('§ 1');
    assert.deepEqual(reader.state().kept.highlights[0]?.note, 'Promised in week one #roof\nsecond line');
    type('D');
    await untilShows('Nothing is highlighted.');
  }));

test('on a small terminal the note and the list have what they need', () =>
  withExplorer(
    'dark',
    async ({ type, untilShows }) => {
      type('nWabc');
      await untilShows('Note on “We waited long');
      await untilShows('abc');
      type('\rL');
      await untilShows('▍ “We waited long enough,”');
      await untilShows('✎ abc');
    },
    { columns: 40, rows: 12 },
  ));
