import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey, rowOf, shell, shellEnvironment } from './journey.ts';
import { untilAnalysed } from './panes.ts';
import type { Terminal } from './terminal.ts';

const paragraphs = Array.from(
  { length: 40 },
  (_, index) => `Paragraph ${index + 1} tells of the harbour wall.`,
);
const marked = '“The wall held all night,” said Mayor Ruth Calloway.';

const write = ({ home }: Terminal, more: readonly string[]): void =>
  writeFileSync(
    join(home, 'report.txt'),
    ['The harbour', ...more, ...paragraphs.slice(0, 20), marked, ...paragraphs.slice(20), ''].join('\n\n'),
  );

const open = async (terminal: Terminal, flags: string): Promise<void> => {
  write(terminal, []);
  await terminal.write(`cd; clear; "$NODE" "$ONRECORD" --no-state ${flags} report.txt\r`);
  await untilAnalysed(terminal);
  await terminal.write('n');
  await terminal.untilShows('The wall held', '1/1');
};

const setting = { size: { columns: 100, rows: 24 }, command: shell, environment: shellEnvironment };

journey('r reads the file anew and stays where the reader is', setting, async (terminal) => {
  await open(terminal, '');
  const before = rowOf(await terminal.screen(), 'Paragraph 20 ');
  await terminal.write('r');
  await terminal.untilShows('the article has not changed');
  write(terminal, ['A new first paragraph.', '“It will hold again,” said Paul Ames.']);
  await terminal.write('r');
  await terminal.untilShows('this is the new version', 'Paul Ames');
  assert.equal(rowOf(await terminal.screen(), 'Paragraph 20 '), before);
  await terminal.write('Q');
});

journey('a file that is watched is followed, but not while something is typed', setting, async (terminal) => {
  await open(terminal, '--watch');
  await terminal.write('/harbour');
  await terminal.untilShows('Sections');
  write(terminal, ['“It will hold again,” said Paul Ames.']);
  await terminal.write('s');
  await terminal.untilShows('harbours');
  await terminal.press('Escape');
  await terminal.untilShows('this is the new version', 'Paul Ames', 'The wall held');
  await terminal.write('Q');
});
