import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action } from '../../../../source/core/state/action.ts';
import { lengthOfList, listAnchor, listCursor } from '../../../../source/core/state/lists/lists.ts';
import { currentSection, panesFor } from '../../../../source/core/state/selectors.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader, topWords } from '../../../helpers/reader.ts';

test('a list has a row for each section, speaker and quotation; speakers have one for everyone, one for nobody', () => {
  const state = openReader().state();
  const lengths = (['outline', 'speakers', 'timeline', 'quotes'] as const).map((list) =>
    lengthOfList(state, list),
  );
  assert.deepEqual(lengths, [4, 6, 6, 12]);
});

test('a list without the keys shows the row the reader’s place stands for', () => {
  const state = openReader(120, 14).press('3 ] n enter');
  assert.equal(currentSection(state)?.number, '4');
  assert.equal(state.reading.quotation, 'q11');
  assert.equal(listCursor(state, 'outline'), 3);
  assert.equal(listCursor(state, 'speakers'), 1);
  assert.equal(listCursor(state, 'quotes'), 3);
});

test('without a current quotation the list is shown around the first from the reader’s place on', () => {
  const reader = openReader(120, 14);
  assert.deepEqual([listCursor(reader.state(), 'quotes'), listAnchor(reader.state(), 'quotes')], [-1, 0]);
  assert.equal(listAnchor(reader.press('1 ]'), 'quotes'), 2);
  assert.equal(listAnchor(reader.press('G'), 'quotes'), 9);
  assert.equal(listAnchor(reader.press('9 n'), 'quotes'), 11);
  assert.equal(listAnchor(reader.state(), 'speakers'), listCursor(reader.state(), 'speakers'));
});

test('nobody named can be followed like any speaker', () => {
  const reader = openReader(160, 30);
  const { reading, focus } = reader.press('s G enter');
  assert.deepEqual([reading.speaker, focus], ['', 'quotes']);
  assert.deepEqual(
    ['enter', 'n', 'n'].map((key) => reader.press(key).reading.quotation),
    ['q6', 'q12', 'q12'],
  );
});

test('the cursor stops at either end of a list', () => {
  const reader = openReader();
  assert.equal(reader.press('s 9 j').lists.speakers, 5);
  assert.equal(reader.press('9 k').lists.speakers, 0);
});

test('a page of quotations, which take three rows each, is a third of a page of sections', () => {
  const reader = openReader(160, 30);
  reader.press('s enter space');
  const height = panesFor(reader.state()).quotes?.height ?? 0;
  assert.equal(reader.state().lists.quotes, Math.floor((height - 2) / 3));
});

test('the panes are gone through as they stand, and round; those put away are left out', () => {
  const reader = openReader(160, 30);
  const round = (key: string, times: number) => Array.from({ length: times }, () => reader.press(key).focus);
  assert.deepEqual(round('tab', 4), ['speakers', 'quotes', 'outline', 'article']);
  assert.deepEqual(round('shift+tab', 4), ['outline', 'quotes', 'speakers', 'article']);
  reader.press('t t');
  assert.deepEqual([reader.state().shown.outline, reader.state().focus], [false, 'article']);
  assert.deepEqual(round('tab', 3), ['speakers', 'quotes', 'article']);
  reader.press('T');
  assert.deepEqual(round('tab', 4), ['article', 'speakers', 'quotes', 'timeline']);
});

test('where only one side pane has room, t and s take turns and neither is put away', () => {
  const reader = openReader(100, 30);
  assert.equal(panesFor(reader.state()).layout, 'two');
  assert.equal(reader.press('t').side, 'outline');
  const { focus, shown, side } = reader.press('t');
  assert.deepEqual([focus, shown.outline, side], ['article', true, 'outline']);
  assert.equal(reader.press('s').side, 'speakers');
});

test('s from the quotations of a speaker puts the speakers away', () => {
  const reader = openReader(160, 30);
  const { shown, focus } = reader.press('s enter s');
  assert.deepEqual([shown.speakers, focus], [false, 'article']);
});

test('where there is room for one pane only, a chosen quotation is gone to in the article', () => {
  const reader = openReader(40, 14);
  assert.equal(panesFor(reader.state()).layout, 'one');
  const { focus, reading } = reader.press('s j enter j enter');
  assert.deepEqual([focus, reading.quotation], ['article', 'q4']);
});

test('where there is room for more, the list keeps the keys', () => {
  const { focus, reading } = openReader(160, 30).press('s j enter j enter');
  assert.deepEqual([focus, reading.quotation], ['quotes', 'q4']);
});

test('a section chosen in the outline is gone to, and can be come back from', () => {
  const reader = openReader(160, 14);
  const state = reader.press('t j j enter');
  assert.deepEqual([topWords(state), state.focus], ['Money, and who has it', 'article']);
  assert.equal(reader.press('ctrl+o').reading.top, 0);
});

test('before anything is found the lists are empty and their keys do no harm', () => {
  const reader = openReader(120, 14, { document: harbour });
  for (const [pane, keys] of [
    ['outline', 't enter j G'],
    ['speakers', 's enter j G'],
    ['quotes', 'tab enter space b'],
    ['timeline', 'T enter j l'],
  ] as const) {
    const state = reader.press(keys);
    assert.deepEqual([state.focus, state.lists[pane], state.reading.top], [pane, 0, 0]);
  }
});

const ofLists: readonly Action[] = [
  { type: 'list/by-rows', rows: 1 },
  { type: 'list/by-pages', pages: 1 },
  { type: 'list/to-end' },
  { type: 'list/choose' },
];
for (const action of ofLists) {
  test(`while the article has the keys ${action.type} changes nothing`, () => {
    const reader = openReader();
    const before = reader.state();
    reader.store.dispatch(action);
    assert.deepEqual(reader.state(), before);
  });
}

test('on a terminal too small for any pane a list is gone through row by row', () => {
  const reader = openReader(120, 14);
  reader.press('s');
  reader.store.dispatch({ type: 'screen/resized', columns: 3, rows: 1 });
  assert.equal(reader.press('space').lists.speakers, 1);
  assert.equal(reader.press('b').lists.speakers, 0);
});
