import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskView } from '../../../../source/core/state/desk/desk-form.ts';
import { shownRow, shownView } from '../../../../source/core/state/desk/desk-view.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { articleRow, openDeskReader } from '../../../helpers/desk.ts';

const viewOf = ({ desk }: State): DeskView => {
  assert.ok(desk);
  return shownView(desk);
};
const listOf = (state: State): string => viewOf(state).list.kind;

test('one comes back to the row one went in from, a layer at a time', () => {
  const reader = openDeskReader();
  reader.press('p j j enter j j j S');
  assert.equal(listOf(reader.state()), 'family');
  assert.deepEqual([listOf(reader.press('q')), viewOf(reader.state()).cursor], ['person', 3]);
  assert.deepEqual([listOf(reader.press('escape')), viewOf(reader.state()).cursor], ['people', 2]);
  assert.equal(listOf(reader.press('q')), 'articles');
  assert.deepEqual(
    reader.asked.filter((one) => one === 'quit'),
    [],
  );
  reader.press('q');
  assert.deepEqual(
    reader.asked.filter((one) => one === 'quit'),
    ['quit'],
  );
});

test('each list keeps its place, its order and its filter while others are looked at', () => {
  const reader = openDeskReader();
  const before = viewOf(reader.press('O / p o s t enter 5 j'));
  const after = viewOf(reader.press('p j w r s tab'));
  assert.deepEqual([after.cursor, after.order, after.field.text], [before.cursor, before.order, 'post']);
});

test('q takes a filter back before it leaves a list, and Escape ends typing', () => {
  const reader = openDeskReader();
  reader.press('p / 3 enter');
  assert.equal(viewOf(reader.state()).total, 1);
  assert.deepEqual([listOf(reader.press('q')), viewOf(reader.state()).total], ['people', 8]);
  reader.press('/ 4 escape');
  assert.deepEqual([viewOf(reader.state()).isTyping, viewOf(reader.state()).field.text], [false, '']);
});

test('the keys of every list move on the desk too, by rows, pages and to its ends', () => {
  const reader = openDeskReader(80, 24);
  const after = (keys: string): number => viewOf(reader.press(keys)).cursor;
  assert.deepEqual([after('3 j'), after('k'), after('space'), after('b')], [3, 2, 20, 2]);
  assert.deepEqual([after('d'), after('u'), after('ctrl+f'), after('g')], [11, 2, 20, 0]);
  assert.deepEqual([after('G'), after('j'), after('home')], [499, 499, 0]);
});

test('a list that is written to a file that is there asks before it replaces it', () => {
  const reader = openDeskReader();
  reader.press('p / 3 enter e enter');
  const [asked] = reader.effects;
  assert.ok(asked?.ask === 'export' && !asked.isReplacing && asked.words === '3', JSON.stringify(asked));
  reader.store.dispatch({ type: 'export/there', exported: 'list', path: asked.path });
  assert.deepEqual(reader.press('enter').overlay, undefined);
  assert.deepEqual(reader.effects.at(-1), { type: 'desk', ...asked, isReplacing: true });
});

test('a search is asked for with every letter, and its field is typed in at once', () => {
  const reader = openDeskReader();
  reader.press('s');
  reader.type('j k q');
  const { field, total } = viewOf(reader.state());
  assert.deepEqual([field.text, total], ['j k q', 0]);
  assert.equal(viewOf(reader.press('ctrl+u v o s s')).total, 2);
});

test('rows are asked for before the cursor comes to the end of those known', () => {
  const reader = openDeskReader();
  for (let row = 1; row < 500; row += 1) {
    const state = reader.press('j');
    assert.ok(shownRow(viewOf(state)), `row ${row} is known when the cursor comes to it`);
  }
  assert.ok(viewOf(reader.state()).rows.length <= 240, 'no more is held than the rows about the cursor');
});

test('rows that were asked for before something else are not taken', () => {
  const reader = openDeskReader();
  const { asked = 0 } = reader.state().desk ?? {};
  reader.press('p');
  reader.store.dispatch({ type: 'desk/rows', id: asked, from: 0, total: 0, rows: [] });
  assert.equal(viewOf(reader.state()).total, 8);
});

test('the next article or quotation is opened from where the cursor is, until there is none', () => {
  const reader = openDeskReader();
  reader.press('p enter');
  reader.store.dispatch({ type: 'desk/step', by: 1 });
  assert.deepEqual(reader.effects.at(-1), {
    type: 'desk',
    ask: 'open',
    key: '/news/2.md',
    range: { start: 2, end: 12 },
  });
  reader.press('G');
  reader.store.dispatch({ type: 'desk/step', by: 1 });
  assert.equal(reader.state().notice, 'this is the last of the list');
});

test('what is under the cursor is asked for, to be shown beside the list', () => {
  const reader = openDeskReader();
  reader.press('j');
  assert.deepEqual(reader.effects.at(-1), { type: 'desk', ask: 'preview', id: 2 });
});

test('a quotation that stands nowhere else, or has no person, says so', () => {
  const reader = openDeskReader();
  reader.press('s v o s s down escape');
  assert.equal(reader.press('S').notice, 'these words stand in no other article');
  reader.press('a');
  assert.equal(reader.press('E').notice, 'nobody is named here');
});

test('Enter pressed before a search is answered opens what it finds, not what was found before', () => {
  const reader = openDeskReader();
  reader.press('s');
  reader.type('voss');
  const edited = update(reader.state(), { type: 'field/edit', edit: { kind: 'insert', text: ' 9' } }).state;
  const chosen = update(edited, { type: 'desk/choose' });
  assert.deepEqual(chosen.effects, []);
  const rows = [articleRow(9)];
  const answered = update(chosen.state, {
    type: 'desk/rows',
    id: edited.desk?.asked ?? 0,
    from: 0,
    total: 1,
    rows,
  });
  assert.deepEqual(answered.effects, [{ type: 'desk', ask: 'open', key: '/news/9.md' }]);
});

test('a question is left without an answer by Escape, and what is typed into it filters nothing', () => {
  const reader = openDeskReader();
  reader.press('p j N x escape');
  assert.deepEqual([reader.state().overlay, viewOf(reader.state()).total], [undefined, 8]);
  reader.press('R 3');
  assert.equal(viewOf(reader.state()).total, 1);
  reader.press('escape');
  assert.deepEqual([listOf(reader.state()), viewOf(reader.state()).cursor], ['people', 1]);
  assert.deepEqual(
    reader.effects.filter(({ ask }) => ask === 'decide'),
    [],
  );
});

test('the page of a person who goes by another number now becomes that one’s', () => {
  const reader = openDeskReader();
  reader.press('p enter');
  reader.store.dispatch({ type: 'desk/done', said: 'done', person: 7 });
  assert.deepEqual(viewOf(reader.state()).list, { kind: 'person', id: 7 });
  assert.equal(reader.state().notice, 'done');
});
