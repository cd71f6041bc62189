import assert from 'node:assert/strict';
import { fixture, journey, rowOf } from './journey.ts';
import { panesOf, startsWith, untilAnalysed } from './panes.ts';

journey('help lists the keys by group, finds one by its words, and Esc goes back', {}, async (terminal) => {
  const before = await untilAnalysed(terminal);
  await terminal.press('?');
  await terminal.untilShows('Move', 'Down one line');
  await terminal.write('/suspend');
  await terminal.until(
    'one key found',
    ({ text }) => text.includes('Ctrl+Z') && !text.includes('Down one line'),
  );
  await terminal.press('Escape');
  await terminal.untilShows('Down one line');
  await terminal.press('Escape');
  await terminal.until('the article', ({ text }) => text === before.text);
});

journey(
  'asides are folded behind a dim line, and a brings them back and away',
  { args: [fixture('harbour.txt')] },
  async (terminal) => {
    const folded = await untilAnalysed(terminal);
    assert.doesNotMatch(folded.text, /READ MORE|Leave a Comment/);
    assert.match(folded.text, /asides? hidden/);
    await terminal.press('a');
    await terminal.untilShows('READ MORE', 'Storm damage');
    await terminal.press('a');
    await terminal.until('asides folded', ({ text }) => text === folded.text);
  },
);

journey('resizing keeps the same words at the top', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.press(']');
  await terminal.until('the second section', startsWith('What Washington wants'));
  await terminal.write('2}');
  await terminal.until('its second paragraph', startsWith('Biden and Xi had'));
  for (const size of [
    { columns: 118, rows: 30 },
    { columns: 180, rows: 50 },
  ]) {
    await terminal.resize(size);
    await terminal.until('the same words at the new size', (screen) => {
      const isRedrawn = screen.rows.length === size.rows && /%$/.test(screen.rows.at(-1) ?? '');
      return isRedrawn && startsWith('Biden and Xi had')(screen);
    });
  }
  await terminal.resize({ columns: 50, rows: 16 });
  await terminal.until(
    'the same words in one pane',
    (screen) => rowOf(screen, 'Biden and Xi had') === 1 || rowOf(screen, 'Biden and Xi had') === 2,
  );
  await terminal.resize({ columns: 140, rows: 40 });
  await terminal.until('the same words in three panes', startsWith('Biden and Xi had'));
});

for (const [columns, rows] of [
  [40, 12],
  [20, 6],
] as const) {
  journey(
    `${columns} columns by ${rows} rows are enough to read and to look around`,
    { size: { columns, rows } },
    async (terminal) => {
      const before = await terminal.untilShows('Blinken heads to');
      await terminal.press('Space');
      await terminal.until('another page', ({ text }) => text !== before.text);
      await terminal.press('s');
      await terminal.untilShows('Speakers', 'Blinken');
      await terminal.press('t');
      await terminal.untilShows('▸Outline');
      await terminal.press('Escape');
      await terminal.until('the article', ({ text }) => !text.includes('▸Outline'));
      await terminal.press('?');
      await terminal.untilShows('Keys');
      await terminal.press('Escape');
      await terminal.until('the article', ({ text }) => !text.includes('Keys'));
      await terminal.press('g');
      await terminal.until('the start', ({ rows: shown }) => /\b0%$/.test(shown.at(-1) ?? ''));
      for (const row of (await terminal.screen()).rows) assert.ok([...row].length <= columns, row);
    },
  );
}

journey('a window too small says so, and reads on when it is large enough again', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.press(']', ']');
  await terminal.until('the third section', startsWith('What Beijing answers'));
  await terminal.resize({ columns: 18, rows: 4 });
  await terminal.untilShows('too small');
  await terminal.resize({ columns: 140, rows: 40 });
  await terminal.until('the third section', startsWith('What Beijing answers'));
});

journey(
  'with NO_COLOR nothing is coloured, and quotations are marked all the same',
  { environment: { NO_COLOR: '1', COLORTERM: '' } },
  async (terminal) => {
    const screen = await untilAnalysed(terminal);
    const escapes = (await terminal.coloured()).match(/\u001b\[[\d;]*m/g) ?? [];
    const colours = escapes
      .flatMap((sequence) => sequence.slice(2, -1).split(';').map(Number))
      // 39 and 49 are the terminal's own colours.
      .filter((code) => code >= 30 && code !== 39 && code !== 49);
    assert.deepEqual(colours, []);
    assert.ok(escapes.length > 0, 'weight and inversion are left');
    const row = screen.rows.find((text) => text.includes('China doesn’t veer into conflict')) ?? '';
    assert.match(row, /│\s+[┃╏█]/);
  },
);

journey(
  'the first page can be read before a long text is analysed',
  { args: ['--sample', 'who-says-so'] },
  async (terminal) => {
    const screen = await terminal.untilShows('Most of what we know about the world');
    assert.ok(panesOf(screen).article.length > 0);
    await untilAnalysed(terminal);
  },
);
