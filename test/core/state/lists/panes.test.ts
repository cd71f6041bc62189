import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAnchor, listCursor } from '../../../../source/core/state/lists/lists.ts';
import { openReader, type Reader } from '../../../helpers/reader.ts';

/** The panes that Tab goes to, one after the other, until it is back. */
const ring = (reader: Reader): readonly string[] => {
  const from = reader.state().focus;
  const panes: string[] = [];
  do panes.push(reader.press('tab').focus);
  while (panes.at(-1) !== from && panes.length < 9);
  return panes;
};

test('Tab leaves out the timeline while it is put away, whatever the width', () => {
  for (const [columns, rows] of [
    [160, 30],
    [80, 24],
    [40, 12],
  ] as const) {
    const reader = openReader(columns, rows);
    assert.deepEqual(ring(reader), ['speakers', 'quotes', 'outline', 'article']);
    reader.press('T escape');
    assert.deepEqual(ring(reader), ['speakers', 'quotes', 'timeline', 'outline', 'article']);
  }
});

test('an outline put away is left out too, where there is room for it', () => {
  const reader = openReader(160, 30);
  reader.press('t t');
  assert.deepEqual(ring(reader), ['speakers', 'quotes', 'article']);
});

test('a pane that took room for itself is put away when left by its key, one that did not is not', () => {
  for (const [columns, outline] of [
    [160, false],
    [80, true],
    [40, true],
  ] as const) {
    const reader = openReader(columns, 24);
    assert.equal(reader.press('t t').shown.outline, outline, `${columns}`);
    assert.equal(reader.press('T').shown.timeline, true);
    assert.equal(reader.press('T').shown.timeline, false);
  }
});

test('half a page of a list of one row is a row', () => {
  const reader = openReader(40, 6);
  reader.press('s tab');
  const cursor = () => listCursor(reader.state(), 'quotes');
  assert.deepEqual(
    ['d', 'd', 'u'].map((key) => {
      reader.press(key);
      return cursor();
    }),
    [1, 2, 1],
  );
});

test('a list is shown around its own row, or around the first quotation from the reader’s place on', () => {
  const reader = openReader(160, 30);
  const anchor = () => listAnchor(reader.state(), 'quotes');
  assert.equal(anchor(), 0);
  reader.press('G');
  assert.equal(anchor(), 6);
  reader.press('O');
  assert.deepEqual([reader.state().order, anchor()], ['speaker', 9], 'the same quotation in another order');
  reader.press('O');
  assert.deepEqual([reader.state().order, anchor()], ['length', 0]);
  reader.press('g 4 n');
  assert.equal(anchor(), listCursor(reader.state(), 'quotes'));
});
