/** A megabyte that is one character to a reader: it costs what a megabyte of words does, and the words after it are there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { loadArticle } from '../../source/shell/load/index.ts';
import { openExplorer } from '../helpers/explorer.tsx';
import { createFolder } from '../helpers/folder.ts';
import { assertOurs, assertSeen, watch } from './terminal.ts';

const clusters: Readonly<Record<string, string>> = {
  'a letter under half a million accents': `a${'\u0301'.repeat(500_000)}`,
  'half a million Hangul initials': '\u1100'.repeat(500_000),
  'a family of a hundred thousand': '\u{1F469}\u200D'.repeat(100_000),
  'a hundred thousand regional indicators': '\u{1F1E6}'.repeat(100_001),
};

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
const folder = createFolder();

for (const [name, cluster] of Object.entries(clusters)) {
  test(`${name}: shown in a row at a time, and what comes after it can be read`, async () => {
    const path = folder.put(
      'article.txt',
      `A title\n\n“We won,” said Anna Bell.\n\n${cluster}\n\nLast words.\n`,
    );
    const document = await loadArticle({ kind: 'file', path }, { maxSize: 1 << 28 });
    const analysis = analyse(document, model);
    assert.deepEqual(
      analysis.speakers.map((speaker) => speaker.name),
      ['Anna Bell'],
    );
    const explorer = openExplorer({ columns: 90, rows: 24 }, { document, analysis });
    const { deeds } = watch(explorer.terminal);
    await explorer.untilShows('said Anna Bell');
    explorer.type('G');
    await explorer.untilShows('Last words.');
    assertSeen(explorer.terminal);
    await explorer.close();
    assert.deepEqual(deeds, []);
    assertOurs(explorer.written());
  });
}
