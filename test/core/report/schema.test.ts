import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import notesSchema from '../../../docs/notes.schema.json' with { type: 'json' };
import outlineSchema from '../../../docs/outline.schema.json' with { type: 'json' };
import quotesSchema from '../../../docs/quotes.schema.json' with { type: 'json' };
import summarySchema from '../../../docs/summary.schema.json' with { type: 'json' };
import { analyse } from '../../../source/core/analyse/index.ts';
import { highlightOf } from '../../../source/core/highlights/highlight.ts';
import { notesReport } from '../../../source/core/report/notes/notes-report.ts';
import { outlineReport } from '../../../source/core/report/outline-report.ts';
import { quotesReport } from '../../../source/core/report/quotes-report.ts';
import { IDENTIFICATIONS } from '../../../source/core/report/summary/sourcing.ts';
import { summarise } from '../../../source/core/report/summary/summarise.ts';
import { loadArticle } from '../../../source/shell/load/index.ts';
import { library } from '../../../source/shell/load/library.ts';
import { model } from '../../../source/shell/model.ts';
import { analysed } from '../../helpers/analysed.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const isQuotes = ajv.compile(quotesSchema);
const isOutline = ajv.compile(outlineSchema);
const isSummary = ajv.compile(summarySchema);
const isNotes = ajv.compile(notesSchema);

const articles = [
  analysed(),
  ...(await Promise.all(
    library().map(async ({ name }) => {
      const document = await loadArticle({ kind: 'bundled', name }, { maxSize: 2 ** 20 });
      return { document, analysis: analyse(document, await model()) };
    }),
  )),
];

test('what is reported is what the schemas describe', () => {
  for (const { document, analysis } of articles) {
    assert.ok(isQuotes(quotesReport(document, analysis)), ajv.errorsText(isQuotes.errors));
    assert.ok(isOutline(outlineReport(document, analysis)), ajv.errorsText(isOutline.errors));
    assert.ok(isSummary(summarise(document, analysis)), ajv.errorsText(isSummary.errors));
    const highlights = analysis.quotations.map(({ range }) => highlightOf(document.text, range, 'so #it is'));
    const { range: _, ...orphan } = highlightOf('gone', { start: 0, end: 4 });
    const notes = notesReport(document, analysis, [...highlights, orphan]);
    assert.ok(isNotes(notes), ajv.errorsText(isNotes.errors));
  }
});

test('the schemas turn down what is no report', () => {
  const { document, analysis } = analysed();
  const report = quotesReport(document, analysis);
  for (const wrong of [
    { ...report, version: 2 },
    { ...report, quotes: [{ ...report.quotes[0], type: 'reported' }] },
    { ...report, quotes: [{ ...report.quotes[0], start: -1 }] },
    { ...report, source: {} },
  ]) {
    assert.ok(!isQuotes(wrong));
  }
});

test('the schema of the summary lists every way to identify a source', () => {
  const { classes, sources } = summarySchema.properties;
  for (const { items } of [classes, sources]) assert.deepEqual(items.properties.class.enum, IDENTIFICATIONS);
});
