import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openExplorer } from '../helpers/explorer.tsx';

/** The column of the reader's place on the axis. */
const placeOn = (rows: readonly string[]): number =>
  rows.find((row) => row.includes('Timeline'))?.indexOf('▼') ?? -1;

test('the timeline stands below the panes: sections, the reader’s place, a strip for each speaker', async () => {
  const screen = openExplorer({ columns: 120, rows: 40 });
  await screen.untilShows('Harbour vote');
  screen.type('T');
  const rows = await screen.untilShows('Timeline');
  const strips = rows.slice(rows.findIndex((row) => row.includes('Timeline')));
  assert.match(strips[0] ?? '', /▼━+.*2.*3.*4/);
  for (const name of ['Everyone', 'Tomas Reyes', 'Ines Calloway', 'Lena Okafor', 'Unattributed']) {
    const strip = strips.find((row) => row.trimStart().startsWith(name)) ?? '';
    assert.match(strip, /[▁▂▃▄▅▆▇█]/, name);
  }
  const before = placeOn(rows);
  screen.type('jlll');
  await screen.until('the place to move', (shown) => placeOn(shown) > before);
  await screen.close();
});

test('without colours the timeline says the same', async () => {
  const size = { columns: 80, rows: 24 };
  const texts: string[] = [];
  for (const theme of ['dark', 'mono'] as const) {
    const screen = openExplorer(size, undefined, theme);
    await screen.untilShows('Harbour vote');
    screen.type('T');
    texts.push((await screen.untilShows('Timeline')).join('\n'));
    await screen.close();
  }
  assert.equal(texts[0], texts[1]);
});
