import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { placeOf, shownOf, viewOf } from '../../../source/core/state/selectors.ts';
import { analysisFrom, documentOf } from '../../helpers/hand-made.ts';
import { openReader } from '../../helpers/reader.ts';

const document = documentOf([]);
const empty = () => openReader(80, 24, { document, analysis: analysisFrom(document, []) });

test('in an article without a word no key leads anywhere', () => {
  const strokes = bindings
    .filter(({ context }) => context === 'article' || context === 'reading')
    .flatMap(({ keys }) => keys);
  for (const stroke of strokes) {
    const { reading } = empty().press(stroke);
    assert.deepEqual([reading.top, reading.quotation, reading.speaker], [0, undefined, undefined], stroke);
  }
});

test('the place in an article without a word is its start', () => {
  const state = empty().state();
  assert.deepEqual(shownOf(viewOf(state)), { start: 0, end: 0 });
  assert.equal(placeOf(state), 0);
});

test('what is not there to go to is said', () => {
  assert.equal(empty().press('n').notice, 'no quotes');
  assert.equal(empty().press('4 enter').notice, 'no sections yet');
  assert.equal(openReader(80, 24, { document }).press('n').notice, 'still finding quotes');
  assert.equal(openReader(80, 24, { document }).press('x').notice, 'still finding quotes');
  assert.equal(openReader(80, 24, { document }).press('E').notice, 'still finding quotes');
  assert.equal(empty().press('E').notice, 'no quotes');
  assert.equal(empty().press('alt+o').notice, 'no later place');
  assert.equal(empty().press('ctrl+o').notice, 'no earlier place');
});
