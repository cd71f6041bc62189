import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, journey, shell, shellEnvironment } from './journey.ts';
import { startsWith, untilAnalysed } from './panes.ts';

const command = shell;
const environment = shellEnvironment;
const start = '"$NODE" "$ONRECORD"';

journey(
  'a second run goes on where the first left off, with its jumps and its searches; --recent names it',
  { command, environment },
  async (terminal) => {
    await terminal.write(`${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('/taiwan\r');
    await terminal.until('the match', ({ rows }) => rows.at(-1)?.includes('taiwan') ?? false);
    await terminal.write('3\r');
    await terminal.until('the third section', startsWith('What Beijing answers'));
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; ${start} --recent\r`);
    await terminal.untilShows('Blinken heads to Beijing', 'sample:');
    await terminal.write(`clear; ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.until('the same place', startsWith('What Beijing answers'));
    await terminal.write('/');
    await terminal.press('C-r');
    await terminal.untilShows('/ taiwan');
    await terminal.press('Escape');
    await terminal.untilShows('Outline');
    await terminal.press('C-o');
    await terminal.until('where the jump began', (screen) => !startsWith('What Beijing answers')(screen));
    await terminal.write('Q');
  },
);

journey(
  '--no-state neither takes up nor keeps, and a damaged file is set aside and said',
  { command, environment },
  async (terminal) => {
    const folder = join(terminal.home, '.local', 'state', 'onrecord');
    await terminal.write(`${start} --no-state\r`);
    await untilAnalysed(terminal);
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    assert.throws(() => readdirSync(folder), { code: 'ENOENT' });
    await terminal.write(`clear; ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), 'no snapshot');
    await terminal.write(`clear; ${start}\r`);
    await terminal.untilShows('was damaged and set aside');
    await terminal.write('Q');
  },
);

journey(
  'a home that cannot be written costs a word, not the reading',
  { args: [], environment: { ONRECORD_STATE: join(bin, 'state') } },
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.untilShows('your place and notes are not kept');
    await terminal.write('G');
    await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
  },
);

journey('a terminal that goes away in the middle of it keeps the place', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('3\r');
  await terminal.until('the third section', startsWith('What Beijing answers'));
  process.kill(Number(await terminal.ask('pane_pid')), 'SIGHUP');
  await terminal.ended();
  const folder = join(terminal.home, '.local', 'state', 'onrecord');
  const [name = ''] = readdirSync(folder);
  const { place } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { place: { exact: string } };
  assert.match(place.exact, /^What Beijing answers/);
});
