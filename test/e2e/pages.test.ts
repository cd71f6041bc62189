import assert from 'node:assert/strict';
import { journey, rowOf } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';

journey(
  'everything a speaker said: one in its context with Enter, and back to the same place',
  {},
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('nE');
    await terminal.untilShows('Everything Antony Blinken said', ' 1/');
    await terminal.write('n');
    const page = await terminal.untilShows(' 2/', '█ Blinken said');
    await terminal.press('Enter');
    const article = await terminal.until('the article', ({ text }) => !text.includes('Everything'));
    assert.ok(panesOf(article).article.some((row) => row.includes('committed themselves')));
    await terminal.press('E');
    const back = await terminal.untilShows('Everything Antony Blinken said', ' 2/');
    assert.deepEqual(panesOf(back).article, panesOf(page).article);
    await terminal.press('Escape');
    await terminal.until('the article', ({ text }) => !text.includes('Everything'));
  },
);

journey('the sourcing stands in the explorer as a note, and leads to who speaks', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.press('S');
  const note = await terminal.untilShows(
    'Sourcing',
    'First to speak: Antony Blinken',
    'described, not named',
  );
  assert.ok(rowOf(note, 'stand in quotation marks') >= 0);
  await terminal.press('n', 'Enter');
  await terminal.until('a speaker’s quotes', ({ text }) => /▸[A-Z].+ \d\/\d/.test(text));
});
