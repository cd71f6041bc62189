import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey, rowOf, shell, shellEnvironment } from './journey.ts';
import { untilAnalysed } from './panes.ts';

journey(
  'lines are set narrower and filled, the article gets the screen, and the next article is set alike',
  { size: { columns: 120, rows: 40 }, command: shell, environment: shellEnvironment },
  async (terminal) => {
    const start = '"$NODE" "$ONRECORD"';
    await terminal.write(`clear; ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('<<=');
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
  'others are dimmed while one speaker is read',
  { size: { columns: 80, rows: 24 } },
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('nZ');
    const { rows } = await terminal.untilShows('others are dimmed', '1/');
    assert.ok(
      rows.some((row) => /^\s*· +\S/.test(row)),
      'a dot beside a paragraph that stands back',
    );
    await terminal.write('Z');
    const back = await terminal.untilShows('nothing is dimmed');
    assert.ok(!back.rows.some((row) => /^\s*· +\S/.test(row)));
    await terminal.write('Q');
  },
);

const hebrew = [
  'A meeting in two languages',
  '',
  'The minister left early, and said nothing to reporters who had waited for him all day long.',
  '',
  'השר אמר: “הישיבה נמשכה עד מאוחר”.',
  '',
].join('\n');

for (const [config, shows] of [
  ['', '.”רחואמ דע הכשמנ הבישיה“ :רמא רשה'],
  ['bidi = false\n', 'השר אמר: “הישיבה נמשכה עד מאוחר”.'],
] as const) {
  journey(
    `a Hebrew paragraph is ${config === '' ? 'laid out from right to left' : 'left to the terminal where that is asked for'}`,
    { size: { columns: 80, rows: 24 }, command: shell, environment: shellEnvironment },
    async (terminal) => {
      writeFileSync(join(terminal.home, 'meeting.txt'), hebrew);
      writeFileSync(join(terminal.home, 'own.toml'), config);
      await terminal.write('cd; clear; "$NODE" "$ONRECORD" --config own.toml meeting.txt\r');
      await untilAnalysed(terminal);
      const { rows } = await terminal.untilShows(shows, 'The minister left early');
      const row = rows.find((one) => one.includes(shows)) ?? '';
      const isAtTheRight = row.indexOf(shows) > 5;
      assert.equal(isAtTheRight, config === '', row);
      await terminal.write('Q');
    },
  );
}
