import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageViewOf } from '../../../../source/core/state/pages/page-view.ts';
import { currentQuotation, currentSection } from '../../../../source/core/state/selectors.ts';
import { update } from '../../../../source/core/state/update.ts';
import { openReader } from '../../../helpers/reader.ts';

test('a row of a list that is clicked is chosen, as Enter would', () => {
  const reader = openReader(160, 14);
  reader.store.dispatch({ type: 'list/pick', list: 'speakers', row: 1 });
  assert.deepEqual([reader.state().reading.speaker, reader.state().focus], ['p2', 'quotes']);
  reader.store.dispatch({ type: 'list/pick', list: 'outline', row: 2 });
  assert.deepEqual([currentSection(reader.state())?.number, reader.state().focus], ['3', 'article']);
});

test('the wheel over a list moves its cursor, and gives it the keys', () => {
  const reader = openReader(160, 30);
  reader.store.dispatch({ type: 'list/wheel', list: 'speakers', rows: 3 });
  assert.deepEqual([reader.state().focus, reader.state().lists.speakers], ['speakers', 3]);
  reader.store.dispatch({ type: 'list/wheel', list: 'speakers', rows: -1 });
  assert.equal(reader.state().lists.speakers, 2);
});

test('a click gives a pane the keys, goes to a quotation, or to a place', () => {
  const reader = openReader(120, 14);
  reader.store.dispatch({ type: 'pane/focus', pane: 'quotes' });
  assert.equal(reader.state().focus, 'quotes');
  reader.store.dispatch({ type: 'quotation/go', id: 'q11' });
  assert.deepEqual([currentQuotation(reader.state())?.id, reader.state().focus], ['q11', 'article']);
  assert.ok(reader.state().reading.top > 0);
  reader.store.dispatch({ type: 'place/go', offset: 0 });
  assert.equal(reader.state().reading.top, 0);
  reader.store.dispatch({ type: 'place/go', offset: reader.state().document.text.length - 1 });
  assert.equal(currentSection(reader.state())?.number, '4');
});

test('an item of a page that is clicked leads into the article; once the page is gone it leads nowhere', () => {
  const reader = openReader(120, 30);
  reader.press('E');
  assert.equal(pageViewOf(reader.state())?.page.items.length, 12);
  const { state } = update(reader.state(), { type: 'page/open', item: 3 });
  assert.deepEqual([state.page, state.reading.quotation], [undefined, 'q4']);
  assert.deepEqual(update(state, { type: 'page/open', item: 5 }), { state, effects: [] });
});

test('a result of the search that is pointed at is gone to, and its query kept, as Enter does', () => {
  const reader = openReader(80, 12);
  reader.press('/');
  const typed = reader.type('drains');
  const entered = reader.press('down enter');
  assert.ok(entered.lit);
  assert.deepEqual(update(typed, { type: 'search/pick', row: 1 }).state, entered);
  assert.equal(
    update(entered, { type: 'search/pick', row: 1 }).state.lit?.query,
    'drains',
    'no search is open',
  );
});

test('a highlight that is pointed at is gone to, as Enter does', () => {
  const reader = openReader(80, 12);
  const listed = reader.press('n H n n H g L');
  assert.equal(listed.overlay?.kind, 'highlights');
  const entered = reader.press('down enter');
  assert.ok(entered.overlay === undefined && entered.reading.top > 0);
  assert.deepEqual(update(listed, { type: 'highlights/pick', row: 1 }).state, entered);
  assert.deepEqual(update(listed, { type: 'highlights/pick', row: 99 }).state, entered, 'the last there is');
  assert.equal(update(entered, { type: 'highlights/pick', row: 0 }).state, entered, 'no list is open');
});
