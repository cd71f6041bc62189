import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertRestored, journey, shell, shellEnvironment, usual } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';

const start = '"$NODE" "$ONRECORD"';

journey(
  'a sentence is highlighted and a note written; both are there the next time, in the list and beside the words',
  { command: shell, environment: shellEnvironment },
  async (terminal) => {
    await terminal.write(`${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write(')))');
    await terminal.untilShows('▸No American official');
    await terminal.write('H');
    await terminal.untilShows('highlighted; W writes a note');
    await terminal.write('Wnobody since 2018 #check');
    await terminal.untilShows('Note on No American official', 'nobody since 2018 #check');
    await terminal.write('\r');
    await terminal.untilShows('note kept', '▸No American official');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.untilShows('✎No American official');
    await terminal.write('GL');
    await terminal.untilShows('Highlights and notes', '1 of 1', '✎ nobody since 2018 #check');
    await terminal.write('\r');
    await terminal.untilShows('✎No American official');
    await terminal.write('LDQ');
    await terminal.until('the shell', ({ text }) => !text.includes('Highlights'));
    await terminal.write(`clear; ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('L');
    await terminal.untilShows('nothing is highlighted yet: H does that');
    await terminal.write('Q');
  },
);

journey(
  'words are selected by word, sentence and paragraph, and Esc leaves',
  { size: usual },
  async (terminal) => {
    await terminal.untilShows('BEIJING — Antony');
    await terminal.write('))v');
    await terminal.untilShows('H highlight', ') sentence');
    await terminal.write('b}');
    await terminal.press('Escape');
    await terminal.untilShows('n quote');
    await terminal.write('vw)}H');
    await terminal.untilShows('highlighted', '▍received by Xi Jinping, the Chinese');
  },
);

journey(
  'with --no-state a highlight lasts as long as the program',
  { command: shell, environment: shellEnvironment },
  async (terminal) => {
    await terminal.write(`${start} --no-state\r`);
    await untilAnalysed(terminal);
    await terminal.write('))H');
    await terminal.untilShows('highlighted');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; ls -a ~/.local; ${start} --no-state\r`);
    const screen = await untilAnalysed(terminal);
    assert.ok(!panesOf(screen).article.join('').includes('▍'));
    await terminal.write('Q');
  },
);

journey(
  'a note is written in one’s own editor, which has the terminal to itself and gives it back whole',
  { command: shell, environment: { ...shellEnvironment, EDITOR: '' } },
  async (terminal) => {
    const editor = join(terminal.home, 'my editor.sh');
    writeFileSync(
      editor,
      '#!/bin/sh\nprintf "it is %s, " "$(tput cols)"; stty -a | grep -q " icanon" && echo cooked; read line; had=$(cat "$2"); echo "$line and $had" > "$2"; [ "$1" = "-x" ]\n',
      { mode: 0o755 },
    );
    await terminal.write(`EDITOR='"${editor}" -x' ${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('nWmine');
    await terminal.untilShows('Note on');
    await terminal.press('C-x');
    await terminal.untilShows('it is 140, cooked');
    assert.equal(await terminal.ask('alternate_on'), '0');
    await terminal.write('theirs\r');
    await terminal.untilShows('theirs and mine', 'Enter keep');
    await terminal.press('C-x');
    await terminal.untilShows('it is 140, cooked');
    // An interrupt is the editor's alone.
    await terminal.press('C-c');
    await terminal.untilShows('the note is as it was', 'theirs and mine');
    await terminal.write('\r');
    await terminal.untilShows('note kept');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await assertRestored(terminal);
  },
);
