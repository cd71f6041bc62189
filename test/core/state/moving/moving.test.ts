import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentSection, percentOf, viewOf } from '../../../../source/core/state/selectors.ts';
import { openReader, topWords } from '../../../helpers/reader.ts';

test('a count moves that many times and is then gone', () => {
  const one = openReader(80, 12);
  const other = openReader(80, 12);
  assert.equal(one.press('5 j').reading.top, other.press('j j j j j').reading.top);
  assert.equal(one.state().count, '');
});

test('a number and Enter go to that section, as do ":3" and a count before "]"', () => {
  assert.equal(currentSection(openReader(80, 12).press('3 enter'))?.number, '3');
  assert.equal(currentSection(openReader(80, 12).press(': 3 enter'))?.number, '3');
  assert.equal(currentSection(openReader(80, 12).press('2 ]'))?.number, '3');
});

test('":50%" goes half way, ":100%" to the end', () => {
  const half = percentOf(viewOf(openReader(80, 12).press(': 5 0 % enter')));
  assert.ok(half > 40 && half <= 50, String(half));
  assert.equal(percentOf(viewOf(openReader(80, 12).press(': 1 0 0 % enter'))), 100);
});

test('what ":" cannot make sense of is said, and nothing moves', () => {
  const state = openReader(80, 12).press(': x y enter');
  assert.match(state.notice ?? '', /xy/);
  assert.equal(state.reading.top, 0);
  assert.match(openReader(80, 12).press('9 9 enter').notice ?? '', /no section 99/);
});

test('every section can be reached, the last ones too though the screen cannot scroll as far', () => {
  const reader = openReader(160, 30);
  const numbers = ['2', '3', '4'].map(() => currentSection(reader.press(']'))?.number);
  assert.deepEqual(numbers, ['2', '3', '4']);
  assert.deepEqual(
    ['3', '2', '1'].map(() => currentSection(reader.press('['))?.number),
    ['3', '2', '1'],
  );
});

test('going back from within a section first goes to its start', () => {
  const reader = openReader(80, 12);
  reader.press('2 enter');
  reader.press('4 j');
  assert.match(topWords(reader.press('[')), /^What the traders say/);
});

test('quotes are gone through in order, with a word at either end', () => {
  const reader = openReader(80, 12);
  assert.equal(reader.press('n n n').reading.quotation, 'q3');
  assert.equal(reader.press('2 0 n').reading.quotation, 'q12');
  assert.match(reader.state().notice ?? '', /last quote/);
  assert.equal(reader.press('2 0 N').reading.quotation, 'q1');
});

test('n goes on from where the reader is, once the current quote is out of sight', () => {
  const reader = openReader(80, 12);
  reader.press('n 4 enter');
  assert.equal(reader.press('n').reading.quotation, 'q11');
});

test('following a speaker, n goes through that speaker’s quotes alone', () => {
  const reader = openReader(80, 12);
  reader.press('s j enter escape escape');
  assert.deepEqual(
    ['n', 'n', 'n'].map((key) => reader.press(key).reading.quotation),
    ['q3', 'q4', 'q5'],
  );
});

test('jumps can be gone back through and forward again', () => {
  const reader = openReader(80, 12);
  const places = [reader.state(), reader.press('2 enter'), reader.press('G')].map(
    (state) => viewOf(state).top,
  );
  const tops = (keys: string) => viewOf(reader.press(keys)).top;
  assert.deepEqual(
    [tops('ctrl+o'), tops('ctrl+o'), tops('alt+o'), tops('alt+o')],
    [places[1], places[0], places[1], places[2]],
  );
});

test('a resize keeps the words at the top there, and coming back keeps the place exactly', () => {
  const reader = openReader(80, 12);
  reader.press('2 enter');
  const words = topWords(reader.state());
  const { top } = reader.state().reading;
  for (const [columns, rows] of [
    [40, 12],
    [160, 10],
    [24, 8],
  ] as const) {
    reader.store.dispatch({ type: 'screen/resized', columns, rows });
    assert.ok(words.startsWith(topWords(reader.state())) || topWords(reader.state()).startsWith(words));
  }
  reader.store.dispatch({ type: 'screen/resized', columns: 80, rows: 12 });
  assert.equal(viewOf(reader.state()).top, top);
});

test('an analysis asked for under another id is not taken', () => {
  const reader = openReader();
  const before = reader.state();
  reader.store.dispatch({ type: 'analysis/failed', id: 7, message: 'stale' });
  assert.equal(reader.state().analysis, before.analysis);
});
