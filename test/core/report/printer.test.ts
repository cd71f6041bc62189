import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineReport, outlineShape } from '../../../source/core/report/outline-report.ts';
import { createPrinter, type Printer } from '../../../source/core/report/printer.ts';
import { quotesReport } from '../../../source/core/report/quotes-report.ts';
import { quotesShape } from '../../../source/core/report/quotes-shape.ts';
import { searchReport, searchShape } from '../../../source/core/report/search-report.ts';
import { analysed } from '../../helpers/analysed.ts';

const { document, analysis } = analysed();
const quotes = quotesReport(document, analysis);

const print = <Report>(printer: Printer<Report>, reports: readonly Report[]): string =>
  printer.begin() + reports.map(printer.one).join('') + printer.end();

test('json prints one report as itself and several as an array', () => {
  assert.deepEqual(JSON.parse(print(createPrinter('json', quotesShape, false), [quotes])), quotes);
  assert.deepEqual(JSON.parse(print(createPrinter('json', quotesShape, true), [quotes, quotes])), [
    quotes,
    quotes,
  ]);
});

test('jsonl prints one report a line', () => {
  const lines = print(createPrinter('jsonl', quotesShape, true), [quotes, quotes]).split('\n');
  assert.deepEqual(
    lines.map((line) => (line === '' ? '' : JSON.parse(line))),
    [quotes, quotes, ''],
  );
});

test('csv prints one header, then a line for each quotation', () => {
  const lines = print(createPrinter('csv', quotesShape, true), [quotes, quotes]).split('\r\n');
  assert.equal(lines.length, 1 + 4 + 1);
  assert.equal(
    lines[0],
    'source,id,type,speaker,mention,cue,text,sentence,section,start,end,confidence,rule,communicative,not_said',
  );
  assert.match(
    lines[1] ?? '',
    /^test,quote-1,direct,Antony Blinken,Antony Blinken,said,"“We want,” “to talk.”","“We want,” Antony Blinken said, “to talk.”",1,/,
  );
});

test('text names the speaker under the words', () => {
  assert.equal(
    print(createPrinter('text', quotesShape, false), [quotes]),
    `Blinken heads to Beijing
2 quotations, 1 speaker

“We want,” “to talk.”
    — Antony Blinken, direct, section 1

The report was “far-fetched”
    — officials, mixed, section 1
`,
  );
});

test('Markdown quotes the words and escapes what would be markup', () => {
  const [quote] = quotes.quotes;
  assert.ok(quote);
  const hostile = { ...quotes, quotes: [{ ...quote, text: '*one* <b>two</b>\n# three' }] };
  assert.match(
    print(createPrinter('md', quotesShape, false), [hostile]),
    /^> \\\*one\\\* \\<b\\>two\\<\/b\\> \\# three\n>\n> — Antony Blinken, direct, section 1, 26–68$/m,
  );
});

test('an outline prints its sections with their size', () => {
  const report = outlineReport(document, analysis);
  assert.equal(
    print(createPrinter('text', outlineShape, false), [report]),
    'Blinken heads to Beijing\n\n1  Blinken heads to Beijing  (24 words, 2 quotations)\n',
  );
  assert.match(print(createPrinter('md', outlineShape, false), [report]), /^- 1 Blinken heads to Beijing/m);
  assert.match(
    print(createPrinter('csv', outlineShape, false), [report]),
    /^test,1,Blinken heads to Beijing,false,1,0,/m,
  );
});

test('a search prints each hit on a line that begins with its place', () => {
  const entry = {
    kind: 'quotation',
    id: 'quote-1',
    text: '“We want,”',
    range: { start: 26, end: 36 },
  } as const;
  const speaker = { id: 'speaker-1', name: 'Antony Blinken' };
  const hit = { entry: { ...entry, speaker }, score: 0.001, matches: [{ start: 1, end: 3 }] };
  const report = searchReport(document, 'we', { hits: [hit], total: 1, complete: true });
  assert.equal(
    print(createPrinter('text', searchShape, false), [report]),
    'test:26: quote: “We want,” — Antony Blinken\n',
  );
  assert.deepEqual(report.hits[0]?.matches, [[1, 3]]);
  assert.match(
    print(createPrinter('md', searchShape, false), [report]),
    /^- quote: “We want,” — Antony Blinken$/m,
  );
});
