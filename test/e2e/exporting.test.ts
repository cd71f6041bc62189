import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { journey, shell, shellEnvironment } from './journey.ts';
import { untilAnalysed } from './panes.ts';

const start = '"$NODE" "$ONRECORD"';

journey(
  'e exports to a file that is named, says so, and never takes another’s place unasked',
  {},
  async (terminal) => {
    const file = join(terminal.home, 'said.csv');
    await untilAnalysed(terminal);
    await terminal.write('e');
    const { text } = await terminal.untilShows(
      'quotes: Markdown',
      'The article, for a list of references: BibTeX',
    );
    const [, count] = /All (\d+) quotes: Markdown/.exec(text) ?? [];
    await terminal.write('quotes csv\r');
    await terminal.untilShows('To the file blinken-heads-to-beijing-with-a-long-quotes.csv');
    await terminal.press('C-u');
    await terminal.write('~/said.csv');
    await terminal.untilShows('Write ~/said.csv');
    await terminal.write('\r');
    await terminal.untilShows(`wrote ${file}`);
    const lines: readonly Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
    assert.equal(lines.length, Number(count));

    writeFileSync(file, 'mine\n');
    await terminal.write('ne');
    await terminal.untilShows('What Antony Blinken said: Markdown');
    await terminal.write('said json\r');
    await terminal.untilShows('Write ');
    await terminal.press('C-u');
    await terminal.write('~/said.csv\r');
    await terminal.untilShows('that file is there already', 'Replace ~/said.csv');
    assert.equal(readFileSync(file, 'utf8'), 'mine\n');
    await terminal.press('Escape');
    await terminal.untilShows('n quote');
    assert.equal(readFileSync(file, 'utf8'), 'mine\n');
    await terminal.write('esaid json\r');
    await terminal.untilShows('Write ');
    await terminal.press('C-u');
    await terminal.write('~/said.csv\r');
    await terminal.untilShows('Replace ~/said.csv');
    await terminal.write('\r');
    await terminal.untilShows(`wrote ${file}`);
    assert.deepEqual(
      JSON.parse(readFileSync(file, 'utf8')).speakers.map(({ name }: { name: string }) => name),
      ['Antony Blinken'],
    );
    await terminal.write('erecord json\r');
    await terminal.untilShows('Write ');
    await terminal.press('C-u');
    await terminal.write('~/none/a.json\r');
    await terminal.untilShows('not written: there is no such folder');
  },
);

journey(
  'onrecord notes prints what was highlighted while reading, and gold what was corrected',
  { command: shell, environment: shellEnvironment },
  async (terminal) => {
    await terminal.write(`${start}\r`);
    await untilAnalysed(terminal);
    await terminal.write('nWthe visit #check\r');
    await terminal.untilShows('note kept');
    await terminal.write('X');
    await terminal.untilShows('no longer a quote');
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; ${start} notes --no-corrections --sample blinken-in-beijing\r`);
    await terminal.untilShows(
      '1 highlight, 1 note',
      '    — Antony Blinken (he), section 2',
      '    the visit #check',
    );
    await terminal.write(
      `clear; for c in --no-corrections ""; do ${start} quotes --format gold $c --sample blinken-in-beijing | grep -o '"inner"' | wc -l; done\r`,
    );
    await terminal.until('the counts', ({ text }) => {
      const [, all, fewer] = /^(\d+)\n(\d+)$/m.exec(text) ?? [];
      return Number(all) === Number(fewer) + 1;
    });
  },
);
