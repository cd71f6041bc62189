import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from '../../source/core/text/width.ts';
import { type Explorer, openExplorer } from '../helpers/explorer.tsx';
import { harbour } from '../helpers/harbour.ts';
import { openReader } from '../helpers/reader.ts';

const withExplorer = async (columns: number, rows: number, run: (explorer: Explorer) => Promise<void>) => {
  const explorer = openExplorer({ columns, rows });
  try {
    await run(explorer);
  } finally {
    await explorer.close();
  }
};

test('three panes where there is room: outline, article, speakers and quotes', () =>
  withExplorer(140, 40, async ({ untilShows }) => {
    const rows = await untilShows('Everyone');
    assert.match(rows[0] ?? '', /Harbour vote .* beijing\.md · 1 min/);
    assert.match(rows[2] ?? '', /Outline .* Harbour vote .* Speakers/);
    assert.match(rows.join('\n'), /┃ “We waited long enough,”/);
    assert.match(rows.at(-1) ?? '', /n quote {2}\/ search.*\? help .* 0%$/);
  }));

test('keys written in one go are obeyed one by one', () =>
  withExplorer(60, 12, async ({ type, until, reader }) => {
    await until('the first frame', (rows) => rows[0] !== '');
    const same = openReader(60, 12).press('j j j').reading.top;
    type('jjj');
    await until('three lines down', () => reader.state().reading.top === same);
  }));

test('a search typed with its "/" and Enter in one burst goes to the speaker', () =>
  withExplorer(120, 30, async ({ type, untilShows, reader }) => {
    await untilShows('Everyone');
    type('/okafor\r');
    await untilShows('only Lena Okafor');
    assert.equal(reader.state().reading.speaker, 'p4');
  }));

test('the field shows what was typed; Ctrl+W and Ctrl+U delete, and a whole emoji goes at once', () =>
  withExplorer(80, 20, async ({ type, untilShows, until }) => {
    await untilShows('Everyone');
    type('/roof money');
    await untilShows('/ roof money');
    type('\u0017');
    await until('one word less', (rows) => /^ \/ roof$/.test(rows[2] ?? ''));
    type('👍🏽\u007f');
    await until('the emoji gone', (rows) => /^ \/ roof$/.test(rows[2] ?? ''));
    type('\u0015');
    await until('an empty field', (rows) => /^ \/$/.test(rows[2] ?? ''));
  }));

test('Ctrl+/ and Tab narrow what is searched', () =>
  withExplorer(80, 20, async ({ type, until, untilShows }) => {
    await untilShows('Everyone');
    type('/reyes');
    await untilShows('All');
    type('\u001f');
    await until('quotes alone', (rows) => rows.some((row) => /All {2}Quotes \d/.test(row)));
    type('\t');
    await until('speakers alone', (rows) => rows.some((row) => /Quotes {2}Speakers \d/.test(row)));
  }));

test('escape codes in one read see the state the one before left', () =>
  withExplorer(120, 30, async ({ type, until, untilShows, reader }) => {
    await untilShows('Everyone');
    type('s\u001b[B\u001b[B\r');
    await until('her quotes', (rows) => rows.some((row) => row.includes('▸Ines Calloway')));
    assert.deepEqual([reader.state().reading.speaker, reader.state().focus], ['p1', 'quotes']);
  }));

test('what is pasted goes to a field and is no command outside one', () =>
  withExplorer(80, 20, async ({ type, untilShows, reader }) => {
    await untilShows('Everyone');
    type('\u001b[200~Q/x\u001b[201~/');
    type('\u001b[200~ro\nof\u001b[201~');
    await untilShows('/ ro of');
    assert.deepEqual(reader.asked, []);
  }));

test('help opens over the reader, can be searched, and Escape goes back', () =>
  withExplorer(90, 24, async ({ type, untilShows, until }) => {
    await untilShows('Everyone');
    type('?');
    await untilShows('Keys');
    type('/aside');
    await until(
      'only what has the word',
      (rows) => rows.join('').includes('Show or hide asides') && !rows.join('').includes('Down one line'),
    );
    type('\u001b[27u');
    type('\u001b[27u');
    await untilShows('Everyone');
  }));

test('F1 opens help', () =>
  withExplorer(90, 24, async ({ type, untilShows }) => {
    await untilShows('Everyone');
    type('\u001bOP');
    await untilShows('Keys');
  }));

test('i says why: the words, the cue, the rule and how sure', () =>
  withExplorer(120, 36, async ({ type, untilShows }) => {
    await untilShows('Everyone');
    type('n'.repeat(9));
    type('i');
    const rows = (await untilShows('Reason')).join('\n');
    assert.match(rows, /Named as +she/);
    assert.match(rows, /Cue +said/);
    assert.match(rows, /Confidence +━+ 90%/);
    assert.match(rows, /Reason +subject and verb after the marks/);
  }));

test('resizing keeps the words at the top, and every row is within the new screen', () =>
  withExplorer(60, 14, async ({ type, resize, until, reader }) => {
    await until('the first frame', (rows) => rows[0] !== '');
    type('2\r');
    await until('section 2', (rows) => (rows[2] ?? '').includes('What the traders say'));
    for (const size of [
      { columns: 40, rows: 12 },
      { columns: 100, rows: 16 },
      { columns: 30, rows: 9 },
    ]) {
      resize(size);
      const rows = await until('the same words', (shown) =>
        shown.slice(1, 3).join('').includes('What the traders say'),
      );
      for (const row of rows) assert.ok(cellsOf(row) <= size.columns, row);
    }
    assert.equal(reader.state().size.columns, 30);
  }));

test('below 20x6 it says so, and comes back whole', () =>
  withExplorer(60, 14, async ({ resize, untilShows }) => {
    await untilShows('Harbour');
    resize({ columns: 19, rows: 5 });
    await untilShows('too small');
    resize({ columns: 60, rows: 14 });
    await untilShows('? help');
  }));

test('while quotes are being found that is said, and the text is there already', async () => {
  const explorer = openExplorer({ columns: 100, rows: 20 }, { document: harbour });
  await explorer.untilShows('finding quotes');
  explorer.reader.store.dispatch({ type: 'analysis/progress', id: 1, done: 0.42 });
  const rows = await explorer.untilShows('finding quotes … 42%');
  assert.match(rows.join('\n'), /The council voted/);
  explorer.reader.store.dispatch({ type: 'analysis/failed', id: 1, message: 'no room' });
  await explorer.untilShows('quotes not found: no room');
  await explorer.close();
});
