import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Cell, csvLine } from '../../../source/core/report/csv.ts';
import { createPrinter } from '../../../source/core/report/printer.ts';
import { quotesReport } from '../../../source/core/report/quotes-report.ts';
import { quotesShape } from '../../../source/core/report/quotes-shape.ts';
import { analysed } from '../../helpers/analysed.ts';

const cases: readonly (readonly [name: string, cell: Cell, printed: string])[] = [
  ['plain words', 'plain words', 'plain words'],
  ['a comma', 'one, two', '"one, two"'],
  ['marks', 'a "b" c', '"a ""b"" c"'],
  ['line ends', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a number, even one below zero', -1.5, '-1.5'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula that a comma follows', '=A1,B1', '"\'=A1,B1"'],
  ['a formula behind a space', ' =1+1', "' =1+1"],
  ['a sign', '+49 30', "'+49 30"],
  ['an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a dash that is typographic is no formula', '— he said', '— he said'],
];

for (const [name, cell, printed] of cases) {
  test(`${name} is printed as a cell`, () => assert.equal(csvLine([cell]), `${printed}\r\n`));
}

test('what is printed is read back by another program, and no cell begins a formula', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', '-', ' ', '\u202E', 'ש') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const back: string[][] = parse(rows.map(csvLine).join(''), { record_delimiter: '\r\n' });
      assert.deepEqual(
        back.map((row, at) => row.map((one, column) => (one === rows[at]?.[column] ? one : one.slice(1)))),
        rows,
      );
      assert.ok(back.flat().every((one) => !/^\s*[=+\-@]/.test(one)));
    }),
  );
});

test('every quotation of an article is a row with all that is known of it', () => {
  const { document, analysis } = analysed();
  const speakers = analysis.speakers.map((one) => ({ ...one, name: '=cmd|"x"\n<b>' }));
  const report = quotesReport(document, { ...analysis, speakers });
  const printer = createPrinter('csv', quotesShape, false);
  const rows: Record<string, string>[] = parse(printer.begin() + printer.one(report), { columns: true });
  assert.equal(rows.length, report.quotes.length);
  const [row] = rows;
  const [quote] = report.quotes;
  assert.deepEqual(
    { ...row },
    {
      source: 'test',
      id: 'quote-1',
      type: 'direct',
      speaker: '\'=cmd|"x"\n<b>',
      mention: 'Antony Blinken',
      cue: 'said',
      text: '“We want,” “to talk.”',
      sentence: '“We want,” Antony Blinken said, “to talk.”',
      section: '1',
      start: String(quote?.start),
      end: String(quote?.end),
      confidence: '0.988',
      rule: 'subject and verb after the marks; named',
      communicative: 'true',
      not_said: '',
    },
  );
});
