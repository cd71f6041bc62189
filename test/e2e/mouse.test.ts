import assert from 'node:assert/strict';
import { assertRestored, journey, rowOf, shell, shellEnvironment } from './journey.ts';
import { panesOf, startsWith, untilAnalysed } from './panes.ts';
import type { Terminal } from './terminal.ts';

const report = (button: number, column: number, row: number, end = 'M'): string =>
  `\u001b[<${button};${column + 1};${row + 1}${end}`;

/** Presses and lets go where words stand on the screen. */
const click = async (terminal: Terminal, words: string): Promise<void> => {
  const screen = await terminal.screen();
  const row = rowOf(screen, words);
  const column = (screen.rows[row] ?? '').indexOf(words);
  await terminal.write(report(0, column, row) + report(0, column, row, 'm'));
};

journey('the mouse scrolls, and goes to sections, speakers and quotes', {}, async (terminal) => {
  const opened = await untilAnalysed(terminal);
  assert.equal(await terminal.ask('mouse_any_flag'), '1');
  await terminal.write(report(65, 60, 10) + report(65, 60, 10));
  await terminal.until(
    'the article further down',
    (screen) => panesOf(screen).article.join() !== panesOf(opened).article.join(),
  );
  await click(terminal, 'What Beijing');
  await terminal.until('the section', startsWith('What Beijing answers'));
  await click(terminal, 'Xi Jinping    ');
  await terminal.untilShows('▸Xi Jinping');
});

journey('a click chooses a command, a result of the search and a highlight', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write(':timeline');
  await terminal.untilShows('Timeline: who speaks where');
  await click(terminal, 'Timeline: who');
  await terminal.untilShows('▸Timeline');
  await terminal.write('T/kritenbrink');
  await terminal.untilShows('top U.S. diplomat');
  await click(terminal, 'the top U.S.');
  await terminal.untilShows('▸Daniel Kritenbrink');
  await terminal.press('Escape');
  await terminal.write('nHgL');
  await terminal.untilShows('Highlights and notes');
  await click(terminal, 'We’re coming');
  await terminal.until('the article again', ({ text }) => !text.includes('Highlights and notes'));
});

journey('reports in pieces leave nothing behind that a key could be', {}, async (terminal) => {
  await untilAnalysed(terminal);
  const pieces = ['\u001b[<65;60', ';10M', '\u001b[<65;6', '0;10Mj\u001b[', '<0;2;2M'];
  for (const piece of pieces) await terminal.write(piece);
  await terminal.write('?');
  await terminal.untilShows('Keys');
  await terminal.press('Escape');
  const { text } = await terminal.untilShows('? help');
  assert.doesNotMatch(text, /no earlier place|then a key/);
});

journey(
  'a key leaves the mouse to the terminal, and so does every way out',
  { command: shell, environment: shellEnvironment },
  async (terminal) => {
    await terminal.write('"$NODE" "$ONRECORD" --no-state; echo "status $?"\r');
    await untilAnalysed(terminal);
    await terminal.press('P');
    await terminal.untilShows('the terminal handles the mouse');
    assert.equal(await terminal.ask('mouse_any_flag'), '0');
    await terminal.press('P');
    await terminal.untilShows('the wheel scrolls');
    assert.equal(await terminal.ask('mouse_any_flag'), '1');
    await terminal.press('C-z');
    await terminal.untilShows('Stopped');
    await assertRestored(terminal);
    await terminal.write('fg; echo "ended $?"\r');
    await untilAnalysed(terminal);
    assert.equal(await terminal.ask('mouse_any_flag'), '1');
    await terminal.press('q');
    await terminal.untilShows('ended 0');
    await assertRestored(terminal);
  },
);
