import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linear } from '../../../source/core/report/linear.ts';
import { analysed } from '../../helpers/analysed.ts';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';

const said = (...of: Parameters<typeof linear>): string => [...linear(...of)].join('');

test('an article is announced, then its speakers, its sections and its quotations where they begin', () => {
  const { document, analysis } = analysed();
  assert.equal(
    said(document, analysis),
    `Blinken heads to Beijing. 1 section, 2 quotes, 1 speaker.
Speaker: Antony Blinken, 1 quote.

Section 1: Blinken heads to Beijing. 24 words, 2 quotes.

[quote by Antony Blinken, in their words] “We want,” [break] Antony Blinken said, [Antony Blinken goes on] “to talk.” [end of quote] He arrives on Sunday.

[unattributed quote, partly in their words] The report was “far-fetched” [end of quote], officials said.

1 aside left out.
`,
  );
});

test('every quotation that begins ends, lists are said to be such, and every heading is said once', () => {
  const words = said(harbour, harbourAnalysis);
  const count = (what: RegExp): number => words.match(what)?.length ?? 0;
  assert.equal(count(/\[(?:unattributed quote|quote by )/g), harbourAnalysis.quotations.length);
  assert.equal(count(/\[end of quote\]/g), harbourAnalysis.quotations.length);
  assert.equal(count(/^List item: /gm), 3);
  assert.equal(count(/What the traders say/g), 1);
  assert.match(words, /3 asides left out\.\n$/);
  assert.doesNotMatch(words, /READ MORE|newsletter/);
});
