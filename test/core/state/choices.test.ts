import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from '../../../source/core/messages/messages.ts';
import { filterWords } from '../../../source/core/state/lists/filter-words.ts';
import { listAnchor } from '../../../source/core/state/lists/lists.ts';
import { usualLook } from '../../../source/core/state/look/look-form.ts';
import { resumeLook } from '../../../source/core/state/look/resume-look.ts';
import { analysisOf, currentQuotation, viewOf } from '../../../source/core/state/selectors.ts';
import { update } from '../../../source/core/state/update.ts';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';
import { openReader } from '../../helpers/reader.ts';

test('a speaker is split only where one is meant', () => {
  const reader = openReader();
  reader.store.dispatch({ type: 'correction/split', words: 'Reyes', to: 'Ana Reyes' });
  assert.match(reader.state().notice ?? '', /go to a speaker first/);
  reader.press('4 n');
  reader.store.dispatch({ type: 'correction/split', words: 'Reyes', to: 'Ana Reyes' });
  assert.ok(analysisOf(reader.state()).speakers.some(({ name }) => name === 'Ana Reyes'));
  assert.match(reader.press('U').notice ?? '', /^taken back: .*Ana Reyes/);
});

test('a passage can be marked as said by nobody named, and becomes the current quotation', () => {
  const reader = openReader();
  const start = harbour.text.indexOf('Forty-one stalls stand empty.');
  const range = { start, end: start + 'Forty-one stalls stand empty.'.length };
  reader.store.dispatch({ type: 'correction/quotation', range, name: '' });
  assert.match(reader.state().notice ?? '', /^now unattributed/);
  assert.deepEqual(currentQuotation(reader.state())?.range, range);
});

test('orders of the list of quotations are gone through, and round', () => {
  const reader = openReader();
  const next = (by: 1 | -1) => {
    reader.store.dispatch({ type: 'order/next', by });
    return reader.state().order;
  };
  assert.deepEqual([next(1), next(1), next(1), next(-1)], ['speaker', 'length', 'order', 'length']);
  const first = listAnchor(reader.state(), 'quotes');
  assert.ok(first >= 0 && first < 12);
});

test('letters and links mean nothing where none are awaited', () => {
  const state = openReader().state();
  assert.deepEqual(update(state, { type: 'link/take', letter: 'a' }), { state, effects: [] });
});

test('on a terminal too small for any pane the column keeps its width', () => {
  const reader = openReader(120, 30);
  reader.store.dispatch({ type: 'screen/resized', columns: 3, rows: 1 });
  const before = reader.state();
  assert.equal(update(before, { type: 'measure/by', steps: 1 }).state.look, before.look);
});

test('alone with nobody named shows what nobody said', () => {
  const reader = openReader();
  reader.press('6 n');
  const { look, reading } = update(reader.state(), { type: 'alone/toggle' }).state;
  assert.deepEqual([look.alone, reading.speaker], [true, '']);
});

test('a look that was chosen gives way where the configuration has come to say otherwise', () => {
  const chosen = { ...usualLook, measure: 40, justified: true, plain: true };
  const kept = { chosen, over: usualLook };
  assert.deepEqual(resumeLook(kept, usualLook, undefined), chosen);
  const other = { ...usualLook, measure: 60, justified: true, plain: true };
  assert.deepEqual(resumeLook(kept, other, undefined), { ...other, alone: false });
  assert.equal(resumeLook(kept, usualLook, 33).measure, 33);
  assert.equal(resumeLook(undefined, other, undefined), other);
});

test('what is searched for is asked again with the first quotes and the last, not in between', () => {
  const reader = openReader(80, 24, { document: harbour });
  reader.press('/');
  const { searches } = reader.type('zzz');
  const some = { type: 'analysis/beginning', id: 1, analysis: harbourAnalysis } as const;
  reader.store.dispatch(some);
  assert.equal(reader.state().searches, searches + 1);
  reader.store.dispatch(some);
  assert.equal(reader.state().searches, searches + 1);
  reader.store.dispatch({ type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.equal(reader.state().searches, searches + 2);
  assert.equal(viewOf(reader.state()).top, 0);
});

test('alone with the speaker who is followed stays with them', () => {
  const reader = openReader();
  const { look, reading } = reader.press('s j enter Z');
  assert.deepEqual([look.alone, reading.speaker], [true, 'p2']);
  assert.equal(reader.press('Z').look.alone, false);
});

test('an order other than the article’s is said in a word, beside what was asked for', () => {
  const reader = openReader();
  assert.deepEqual(filterWords(reader.state()), []);
  const words = filterWords(reader.press('O'));
  assert.deepEqual([words.length, /speaker/.test(words[0] ?? '')], [1, true]);
});

test('a story of a feed is not read anew by itself', () => {
  const { state, effects } = update({ ...openReader().state(), isStory: true }, { type: 'article/reload' });
  assert.deepEqual([state.notice, effects], [messages.notices.notAnew, []]);
});
