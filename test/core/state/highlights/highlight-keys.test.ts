import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action } from '../../../../source/core/state/action.ts';
import { paintedRanges, signOfRow } from '../../../../source/core/state/article/painted-ranges.ts';
import { viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { documentOf } from '../../../helpers/hand-made.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

/** The words on the screen that have a role. */
const wordsOf = (state: State, role: string): readonly string[] =>
  paintedRanges(state, visibleRows(viewOf(state)))
    .filter((mark) => mark.role === role)
    .map(({ range }) => state.document.text.slice(range.start, range.end));

const selectedIn = (state: State): readonly string[] => wordsOf(state, 'selection');

test('what is highlighted, pointed at, selected and noted is marked as such', () => {
  const reader = openReader(120, 30);
  assert.deepEqual(wordsOf(reader.press('n H'), 'highlight'), ['“We waited long enough,”']);
  assert.deepEqual(wordsOf(reader.press(') )'), 'cursor').length, 1);
  assert.deepEqual(selectedIn(reader.press('v')), wordsOf(reader.state(), 'cursor'));
  assert.deepEqual(wordsOf(reader.press('escape escape n W'), 'cursor').length, 1);
  assert.deepEqual(wordsOf(reader.press('escape } } escape'), 'cursor'), []);
});

test('the margin shows where the reader points, where a note begins and where a highlight runs', () => {
  const reader = openReader(60, 40);
  reader.press(') ) H n W');
  reader.type('why?');
  const state = reader.press('enter 5 )');
  const rows = visibleRows(viewOf(state));
  const signs = rows.map((row) => signOfRow(state, row));
  for (const sign of ['cursor', 'note', 'highlight'] as const) assert.ok(signs.includes(sign), sign);
  assert.ok(rows.every(({ kind }, index) => kind !== 'gap' || signs[index] === undefined));
  const at = rows.findIndex((_, index) => signs[index] === 'cursor');
  const place = state.reading.cursor?.range.start ?? -1;
  assert.ok((rows[at]?.start ?? 0) <= place && place < (rows[at]?.end ?? 0));
  assert.equal(signs.filter((sign) => sign === 'cursor').length, 1);
});

test('a selection grows and shrinks by words at the end that moves, on either side of where it began', () => {
  const document = documentOf(['One two three four.']);
  const reader = openReader(80, 24, { document });
  const words = (keys: string) => selectedIn(reader.press(keys))[0];
  assert.equal(words('v'), 'One');
  assert.equal(words('w w'), 'One two three');
  assert.equal(words('b'), 'One two');
  assert.equal(words('b b b'), 'One', 'never nothing');
  reader.press('escape');
});

test('turned round, the other end moves', () => {
  const document = documentOf(['One two three four five.']);
  const reader = openReader(80, 24, { document });
  reader.press('v w w');
  reader.store.dispatch({ type: 'select/swap' });
  const words = (keys: string) => selectedIn(reader.press(keys))[0];
  assert.equal(words('w'), 'two three');
  assert.equal(words('b'), 'One two three');
});

test('a note can be on no more than a highlight may hold', () => {
  const long = documentOf(['word '.repeat(3000).trim()]);
  const reader = openReader(120, 30, { document: long });
  reader.press('}');
  for (const key of ['H', 'W']) assert.match(reader.press(key).notice ?? '', /too long|at most|longer/, key);
  assert.deepEqual(reader.state().kept.highlights, []);
});

test('a note without words is none', () => {
  const reader = openReader();
  const { kept, overlay } = reader.press('n W enter');
  assert.deepEqual([kept.highlights, overlay], [[], undefined]);
  assert.match(openReader().press('W').notice ?? '', /go to/);
});

test('a deleted highlight comes back where it was; without one deleted there is nothing to bring back', () => {
  const reader = openReader();
  reader.press(') H ) H L');
  const before = reader.state().kept.highlights;
  const { overlay } = reader.state();
  assert.ok(overlay?.kind === 'highlights');
  const act = (type: 'highlights/delete' | 'highlights/restore') => reader.store.dispatch({ type });
  act('highlights/restore');
  assert.match(reader.state().notice ?? '', /nothing/);
  act('highlights/delete');
  assert.equal(reader.state().kept.highlights.length, 1);
  act('highlights/restore');
  assert.deepEqual(reader.state().kept.highlights, before);
  act('highlights/delete');
  act('highlights/delete');
  assert.deepEqual(reader.state().kept.highlights, []);
  const empty = reader.state();
  act('highlights/delete');
  assert.deepEqual(reader.state().kept.highlights, empty.kept.highlights);
});

test('an orphan’s note can be read and changed, though there is nothing to show', () => {
  const reader = openReader();
  reader.press('n W x enter');
  const [one] = reader.state().kept.highlights;
  assert.ok(one);
  const { range: _, ...orphan } = one;
  const before: State = { ...reader.state(), kept: { ...reader.state().kept, highlights: [orphan] } };
  const listed = update(before, { type: 'highlights/open' }).state;
  const { overlay, reading } = update(listed, { type: 'note/open' }).state;
  assert.ok(overlay?.kind === 'note');
  assert.deepEqual([overlay.field.text, reading], ['x', before.reading]);
  const none = { ...listed, kept: { ...listed.kept, highlights: [] } };
  assert.equal(update(none, { type: 'note/open' }).state.overlay, none.overlay);
});

const elsewhere: readonly Action[] = [
  { type: 'select/swap' },
  { type: 'select/extend', unit: 'word', by: 1 },
  { type: 'highlights/by-rows', rows: 1 },
  { type: 'highlights/choose' },
  { type: 'highlights/delete' },
  { type: 'note/save' },
  { type: 'note/new-line' },
  { type: 'note/elsewhere' },
  { type: 'note/line', by: 1 },
];
for (const action of elsewhere) {
  test(`${action.type} does nothing where nothing is selected, listed or written`, () => {
    const state = openReader(120, 30, { document: harbour }).state();
    assert.deepEqual(update(state, action), { state, effects: [] });
  });
}

test('a selection that shrinks beyond its start goes on at the other side', () => {
  const reader = openReader(80, 24, { document: documentOf(['One two three four.']) });
  reader.press('v w');
  reader.store.dispatch({ type: 'select/swap' });
  const words = (keys: string) => selectedIn(reader.press(keys))[0]?.trim();
  assert.deepEqual([words('w'), words('w'), words('b')], ['two', 'three', 'two']);
});
