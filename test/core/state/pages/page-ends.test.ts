import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageQuotation, pageViewOf } from '../../../../source/core/state/pages/page-view.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';
import { openReader, type Reader } from '../../../helpers/reader.ts';

const document = documentOf(['# A vote', 'Ada said “no way at all”.']);
const analysis = analysisFrom(document, [{ words: '“no way at all”', speaker: 'Ada' }]);
const pageOf = (reader: Reader) => pageViewOf(reader.state())?.page;

test('a page whose last quotation was taken out is empty, and no key leads anywhere from it', () => {
  const reader = openReader(80, 24, { document, analysis });
  reader.press('E X');
  assert.deepEqual(pageOf(reader)?.items, []);
  for (const keys of ['n', 'N', '}', ']', '[', 'j', 'space', 'G', 'g']) {
    const state = reader.press(keys);
    assert.deepEqual([state.page, state.reading.top, pageQuotation(state)], ['said', 0, undefined], keys);
  }
  assert.match(reader.press('enter').notice ?? '', /nothing|leads/);
});

test('of a followed speaker the words alone stand there, where the article names nobody beside them', () => {
  const reader = openReader();
  reader.press('1 0 n enter E');
  assert.equal(pageOf(reader)?.title, 'Everything Lena Okafor said');
  assert.ok(pageOf(reader)?.document.text.endsWith('“Until then it is a conversation.”'));
});

test('what nobody named said has a page of its own', () => {
  const reader = openReader();
  reader.press('6 n enter E');
  assert.equal(pageOf(reader)?.items.length, 2);
  assert.match(pageOf(reader)?.title ?? '', /nobody|unattributed/i);
});

test('from the list of speakers the page is that of the row', () => {
  const reader = openReader();
  reader.press('s j E');
  assert.equal(pageOf(reader)?.title, 'Everything Tomas Reyes said');
  reader.press('escape escape escape s E');
  assert.equal(pageOf(reader)?.items.length, 12);
});

test('on a screen of a row half a page is a row', () => {
  const reader = openReader(40, 4);
  const top = () => pageViewOf(reader.state())?.view.top ?? -1;
  reader.press('E');
  const before = top();
  reader.press('d');
  assert.ok(top() > before);
  reader.press('u');
  assert.equal(top(), before);
});
