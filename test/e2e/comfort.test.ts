import assert from 'node:assert/strict';
import { journey, rowOf, shell, shellEnvironment } from './journey.ts';
import { untilAnalysed } from './panes.ts';

journey(
  'lines are set narrower and filled, the article gets the screen, and the next article is set alike',
  { size: { columns: 120, rows: 40 }, command: shell, environment: shellEnvironment },
  async (terminal) => {
    const start = '"$NODE" "$ONRECORD"';
    await terminal.write(`clear; ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('--=');
    await terminal.untilShows('lines are filled to both edges');
    await terminal.write('z');
    await terminal.untilShows('only the article');
    await terminal.write('j');
    const plain = await terminal.until('no panes', ({ text }) => !/Outline|Speakers|only the/.test(text));
    assert.equal(rowOf(plain, '% '), -1, 'no footer');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => text.includes('$'));
    await terminal.write(`clear; ${start} --sample who-says-so\r`);
    const next = await terminal.until('the other article', ({ rows }) => rows.some((row) => row.length > 20));
    assert.doesNotMatch(next.text, /Outline|Speakers/);
    await terminal.write('z');
    await terminal.untilShows('Outline', 'Speakers');
    await terminal.write('Q');
  },
);

journey(
  'others stand back while one speaker is read',
  { size: { columns: 80, rows: 24 } },
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('nZ');
    const { rows } = await terminal.untilShows('others stand back', '1/');
    assert.ok(
      rows.some((row) => /^\s*· +\S/.test(row)),
      'a dot beside a paragraph that stands back',
    );
    await terminal.write('Z');
    const back = await terminal.untilShows('stands out again');
    assert.ok(!back.rows.some((row) => /^\s*· +\S/.test(row)));
    await terminal.write('Q');
  },
);
