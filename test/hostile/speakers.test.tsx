/** A speaker whose name is not what it seems is named as such, wherever names are shown. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { quotesReport } from '../../source/core/report/quotes-report.ts';
import { quotesShape } from '../../source/core/report/quotes-shape.ts';
import { openExplorer } from '../helpers/explorer.tsx';
import { paragraphs } from '../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
const words = (name: string): string =>
  `“We won the vote,” said ${name} Blinken, the secretary of state. “It is late,” said Ada Holm, the minister.`;

const FORGED = 'Ant\u043Eny';
const document = paragraphs(words(FORGED));
const analysis = analyse(document, model);

test('JSON lists the alphabets a name mixes, of no other name', () => {
  const { speakers } = quotesReport(document, analysis);
  assert.deepEqual(
    speakers.map(({ name, alphabets }) => [name, alphabets]).toSorted(),
    [
      ['Ada Holm', undefined],
      [`${FORGED} Blinken`, ['Cyrillic', 'Latin']],
    ].toSorted(),
  );
});

test('pages to read say it beside the name', () => {
  const report = quotesReport(document, analysis);
  assert.match(quotesShape.text(report), /— Ant\u043Eny Blinken \(mixes Cyrillic and Latin letters\)/);
  assert.match(quotesShape.text(report), /— Ada Holm, direct/);
});

test('the quotes pane says it beside the name, and the pane of reasons too', async () => {
  const explorer = openExplorer({ columns: 100, rows: 30 }, { document, analysis });
  const rows = await explorer.untilShows('mixed letters');
  assert.match(rows.find((row) => row.includes('mixed letters')) ?? '', /Ant\u043Eny Blinken/);
  assert.equal(rows.filter((row) => row.includes('mixed letters')).length, 1);
  explorer.reader.press('n i');
  await explorer.untilShows('the name mixes Cyrillic and Latin letters');
  await explorer.close();
});
