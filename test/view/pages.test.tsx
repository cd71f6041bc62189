import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openExplorer } from '../helpers/explorer.tsx';

test('everything somebody said takes the article’s place beside the panes, with its scrollbar', async () => {
  const screen = openExplorer({ columns: 120, rows: 30 });
  await screen.untilShows('Harbour vote');
  screen.type('nE');
  const rows = await screen.untilShows('Everything Ines Calloway said');
  assert.ok(rows.some((row) => /1\/3/.test(row)));
  assert.ok(rows.some((row) => row.includes('█ “We waited long enough,”')));
  assert.ok(rows.some((row) => row.includes('█ said Mayor Ines Calloway')));
  assert.ok(rows.some((row) => /Outline/.test(row) && /Speakers/.test(row)));
  screen.type('\u001b');
  await screen.untilShows('PORT ELLERY');
  await screen.close();
});

test('on one pane the sourcing has the screen to itself', async () => {
  const screen = openExplorer({ columns: 40, rows: 12 });
  await screen.untilShows('Harbour vote');
  screen.type('S');
  const rows = await screen.untilShows('Sourcing');
  assert.ok(rows.some((row) => row.includes('12 quotations: ')));
  await screen.close();
});
