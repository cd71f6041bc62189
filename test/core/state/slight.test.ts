import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCursor } from '../../../source/core/state/lists/lists.ts';
import {
  analysisOf,
  currentQuotation,
  hueOf,
  slightCount,
  speakerList,
} from '../../../source/core/state/selectors.ts';
import { analysisFrom, documentOf } from '../../helpers/hand-made.ts';
import { openReader } from '../../helpers/reader.ts';

const document = documentOf(['# A vote', 'Ada said so. Ada said “no”. Bo said it, and Cy said “yes”.']);
const analysis = analysisFrom(document, [
  { words: 'so', speaker: 'Ada', kind: 'indirect' },
  { words: '“no”', speaker: 'Ada' },
  { words: 'it', speaker: 'Bo', kind: 'indirect' },
  { words: '“yes”', speaker: 'Cy' },
]);
const open = () => openReader(120, 30, { document, analysis });

const names = (reader: ReturnType<typeof open>) =>
  speakerList(reader.state()).map((row) =>
    row.kind === 'speaker' ? [row.speaker.name, row.quotations] : row.quotations,
  );

test('slight mentions are left out until x brings them in, and n goes by them', () => {
  const reader = open();
  assert.equal(slightCount(reader.state()), 2);
  assert.deepEqual(names(reader), [2, ['Ada', 1], ['Cy', 1]]);
  assert.equal(reader.press('n').reading.quotation, 'q2');
  assert.equal(reader.press('x N').reading.quotation, 'q1');
  assert.deepEqual(names(reader), [4, ['Ada', 2], ['Bo', 1], ['Cy', 1]]);
  assert.equal(analysisOf(reader.press('x')).quotations.length, 2);
  assert.equal(currentQuotation(reader.state()), undefined);
  assert.equal(listCursor(reader.state(), 'quotes'), -1, 'what is hidden has no row');
});

test('only speakers with a name and two quotations have a colour', () => {
  const reader = open();
  reader.press('x');
  assert.deepEqual(
    ['p1', 'p2', 'p3', undefined].map((id) => hueOf(reader.state(), id) !== undefined),
    [true, false, false, false],
  );
});

test('speakers keep their colours whatever shows', () => {
  const reader = open();
  const hues = () => ['p1', 'p3'].map((id) => hueOf(reader.state(), id));
  const before = hues();
  reader.press('x');
  assert.deepEqual(hues(), before);
});

test('a speaker of slight mentions only is not followed once those are hidden', () => {
  const reader = open();
  reader.press('x s j j enter');
  assert.equal(reader.state().reading.speaker, 'p2');
  assert.equal(reader.press('x').reading.speaker, undefined);
});

test('a search does not find what is hidden', () => {
  const reader = open();
  const kinds = () => {
    const { overlay } = reader.state();
    return overlay?.kind === 'search' ? overlay.results?.hits.map(({ entry }) => entry.kind) : undefined;
  };
  reader.press('/');
  reader.type('Bo');
  assert.deepEqual(kinds(), ['text']);
  reader.press('escape x /');
  reader.type('Bo');
  assert.ok(kinds()?.includes('speaker'));
});
