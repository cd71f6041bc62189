import assert from 'node:assert/strict';
import { journey, shell, shellEnvironment } from './journey.ts';
import { panesOf, startsWith, untilAnalysed } from './panes.ts';

const command = shell;
const environment = shellEnvironment;
const start = '"$NODE" "$ONRECORD"';

journey(
  'ma marks a place, ’a goes back to it, ’’ goes there and back, and :marks lists it',
  {},
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('3\r');
    await terminal.until('the third section', startsWith('What Beijing answers'));
    await terminal.write('ma');
    await terminal.untilShows('marked a');
    await terminal.write("g'a");
    await terminal.until('the marked place', startsWith('What Beijing answers'));
    await terminal.write("''");
    await terminal.until('the start', (screen) =>
      panesOf(screen).article.join(' ').includes('BEIJING — Antony'),
    );
    await terminal.write("''");
    await terminal.until('the marked place again', startsWith('What Beijing answers'));
    await terminal.write('g:marks\r');
    await terminal.untilShows('a  What Beijing answers');
    await terminal.write('\r');
    await terminal.until('the mark', startsWith('What Beijing answers'));
    await terminal.write('M');
    await terminal.untilShows('Ctrl+X deletes');
    await terminal.press('C-x');
    await terminal.untilShows('mark a is deleted');
    await terminal.write('M');
    await terminal.untilShows('no marks yet');
  },
);

journey('Ctrl+P finds a command by its name and runs it', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.press('C-p');
  await terminal.untilShows('Next section');
  await terminal.write('to the end\r');
  await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
});

journey(
  'a passage is marked as a quotation and a speaker divided; both outlast the program, and U takes them back',
  { command, environment },
  async (terminal) => {
    await terminal.write(`${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('))vc');
    await terminal.untilShows('A quote, said by', 'BEIJING — Antony Blinken');
    await terminal.write('Ada Roe\r');
    await terminal.untilShows('said by Ada Roe; U takes it back', 'Ada Roe as you say');
    await terminal.write('sjD');
    await terminal.untilShows('Not Xi Jinping:', 'this quote alone');
    await terminal.write('he\r');
    await terminal.untilShows('“he” is');
    await terminal.write('Bo Holm\r');
    await terminal.untilShows('“he” is Bo Holm from now on');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; ${start}\r`);
    const screen = await untilAnalysed(terminal);
    assert.match(panesOf(screen).speakers.join('\n'), /Ada Roe[\s\S]*Bo Holm|Bo Holm[\s\S]*Ada Roe/);
    await terminal.write('UU');
    await terminal.untilShows('taken back: a quote marked');
    await terminal.until('both gone', (shown) => !/Ada Roe|Bo Holm/.test(panesOf(shown).speakers.join('\n')));
    await terminal.write('Q');
  },
);

journey(
  'a correction shows at once, outlasts the program, holds in the commands, and U takes it back',
  { command, environment },
  async (terminal) => {
    await terminal.write(`${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('nc');
    await terminal.untilShows('Said by');
    await terminal.write('Ada Roe\r');
    await terminal.untilShows('said by Ada Roe; U takes it back');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(
      `clear; ${start} quotes --no-corrections --sample blinken-in-beijing | grep -c Ada; ${start} quotes --sample blinken-in-beijing | grep -c Ada\r`,
    );
    await terminal.until('the counts', ({ text }) => /^0\n1$/m.test(text));
    await terminal.write(`clear; ${start}\r`);
    const screen = await untilAnalysed(terminal);
    assert.match(panesOf(screen).speakers.join('\n'), /Ada Roe/);
    await terminal.write('U');
    await terminal.untilShows('taken back');
    await terminal.until('her gone', (shown) => !panesOf(shown).speakers.join('\n').includes('Ada Roe'));
    await terminal.write('Q');
  },
);
