import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentQuotation, currentSection } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader, topWords } from '../../../helpers/reader.ts';

const at = harbour.blocks[1]?.range.end ?? 0;
const document = {
  ...harbour,
  dropped: [
    { text: 'Home', reason: 'navigation', at: 0 },
    { text: 'More from the harbour', reason: 'related', at },
  ],
};
const open = () => openReader(80, 14, { document, analysis: harbourAnalysis });

const words = (state: State): string => {
  const quotation = currentQuotation(state);
  return quotation ? slice(state.document.text, quotation.range) : '';
};

test('A brings back what was left out as asides, and the reader stays at the same words', () => {
  const reader = open();
  const before = reader.press('n n n 3 j');
  const top = topWords(before);
  const after = reader.press('A');
  assert.match(after.document.text, /^Home\n\n/);
  assert.ok(after.document.text.includes('More from the harbour'));
  assert.equal(after.reading.asides, true);
  assert.equal(after.notice, '5 words that were left out are shown');
  assert.equal(topWords(after), top);
  assert.equal(words(after), words(before));
  assert.equal(currentSection(after)?.id, currentSection(before)?.id);
});

test('A again leaves it out, and all is as it was', () => {
  const reader = open();
  const before = reader.press('n n n 3 j m a');
  const after = reader.press('A A');
  assert.equal(after.notice, '5 words left out');
  assert.equal(after.document, before.document);
  assert.deepEqual(after.analysis, before.analysis);
  assert.deepEqual(after.kept, before.kept);
  assert.equal(topWords(after), topWords(before));
});

test('what was left out is not searched for while it is hidden', () => {
  const reader = open();
  const found = () => {
    reader.press('/');
    reader.type('More from');
    const { overlay } = reader.state();
    reader.press('escape');
    return overlay?.kind === 'search' ? overlay.results?.total : undefined;
  };
  assert.equal(found(), 0);
  reader.press('A');
  assert.ok((found() ?? 0) > 0);
});

test('before the quotes are found it waits', () => {
  assert.equal(openReader(80, 14, { document }).press('A').notice, 'still finding quotes');
});
