import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openExplorer } from '../helpers/explorer.tsx';

test('what is asked of the list of quotations stands under its title until one key clears it', async () => {
  const screen = openExplorer({ columns: 120, rows: 40 });
  await screen.untilShows('Harbour vote');
  screen.type('&indirect\r');
  screen.type('&section 2\r');
  screen.type('OO');
  const rows = await screen.untilShows('indirect · § 2 · longest first');
  assert.ok(rows.some((row) => /Quotes +1$/.test(row)));
  screen.type('E');
  await screen.untilShows('Everything said · indirect · § 2');
  screen.type('C');
  await screen.until('all', (shown) => shown.some((row) => /Quotes +12$/.test(row)));
  assert.ok(!screen.rows().some((row) => row.includes('longest first')));
  await screen.close();
});
