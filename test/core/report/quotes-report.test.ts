import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type QuoteReport, quotesReport } from '../../../source/core/report/quotes-report.ts';
import { analysed } from '../../helpers/analysed.ts';

const { document, analysis } = analysed();
const report = quotesReport(document, analysis);

const quote = (id: string): QuoteReport => {
  const found = report.quotes.find((one) => one.id === id);
  assert.ok(found);
  return found;
};

test('spans slice the article to the quotation’s words', () => {
  const { text, spans, start, end, section, type } = quote('quote-1');
  assert.equal(type, 'direct');
  assert.equal(section, '1');
  assert.equal(spans?.map(([from, to]) => document.text.slice(from, to)).join(' '), text);
  assert.equal(document.text.slice(start, end), '“We want,” Antony Blinken said, “to talk.”');
});

test('a quotation of one span has no spans, and its offsets slice the article to its words', () => {
  const { text, start, end, spans } = quote('quote-2');
  assert.equal(spans, undefined);
  assert.equal(document.text.slice(start, end), text);
});

test('the speaker is named with the words the article used, the cue and how sure it is', () => {
  const { speaker, cue } = quote('quote-1');
  assert.deepEqual(
    [speaker?.id, speaker?.name, speaker?.mention, speaker?.rule, speaker?.confidence, cue?.text],
    [
      'speaker-1',
      'Antony Blinken',
      'Antony Blinken',
      'subject and verb after the marks; named',
      0.988,
      'said',
    ],
  );
  assert.equal(document.text.slice(speaker?.start ?? 0, speaker?.end ?? 0), speaker?.mention);
  assert.equal(document.text.slice(cue?.start, cue?.end), 'said');
});

test('a source without a name keeps its words, and has no name', () => {
  const { speaker, cue } = quote('quote-2');
  assert.deepEqual([speaker?.id, speaker?.name, speaker?.mention], [null, null, 'officials']);
  assert.equal(cue, null);
});

test('the sentence around a quotation is given, and slices the article to its words', () => {
  const { sentence } = quote('quote-2');
  assert.equal(sentence.text, 'The report was “far-fetched”, officials said.');
  assert.equal(document.text.slice(sentence.start, sentence.end), sentence.text);
});

test('a quotation of nobody’s has no speaker', () => {
  const [first] = analysis.quotations;
  assert.ok(first);
  const nobody = { ...first, attribution: { rules: ['nobody' as const], confidence: 0.5 } };
  const [only] = quotesReport(document, { ...analysis, quotations: [nobody] }).quotes;
  assert.equal(only?.speaker, null);
});

test('a mixed quotation says which of its words stand in marks', () => {
  const [marks] = quote('quote-2').marks ?? [];
  assert.equal(document.text.slice(marks?.[0], marks?.[1]), '“far-fetched”');
  assert.equal(quote('quote-1').marks, undefined);
});

test('speakers list their aliases and quotations', () => {
  assert.deepEqual(report.speakers, [
    {
      id: 'speaker-1',
      name: 'Antony Blinken',
      kind: 'person',
      aliases: ['Blinken', 'he'],
      quotes: ['quote-1'],
    },
  ]);
  assert.deepEqual(report.source, {
    name: 'test',
    mediaType: 'text/plain',
    title: 'Blinken heads to Beijing',
  });
});
