import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationsOfRow } from '../../../source/core/state/lists/timeline.ts';
import { usualLook } from '../../../source/core/state/look/look-form.ts';
import { oneLine } from '../../../source/core/state/search/searching.ts';
import {
  analysisOf,
  percentOf,
  quotedIn,
  sectionById,
  viewOf,
} from '../../../source/core/state/selectors.ts';
import { initialState } from '../../../source/core/state/state.ts';
import { update } from '../../../source/core/state/update.ts';
import { documentOf } from '../../helpers/hand-made.ts';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';
import { openReader } from '../../helpers/reader.ts';

const size = { columns: 80, rows: 24 };

test('how far the analysis is only grows, and is taken under its own id', () => {
  const reader = openReader(80, 24, { document: harbour });
  const done = (id: number, part: number) => {
    reader.store.dispatch({ type: 'analysis/progress', id, done: part });
    const { analysis } = reader.state();
    return analysis.kind === 'running' ? analysis.done : undefined;
  };
  assert.deepEqual([done(1, 0.4), done(1, 0.2), done(2, 0.9), done(1, 0.6)], [0.4, 0.4, 0.4, 0.6]);
});

test('“still finding quotes” is taken back when they are found, and no other sentence', () => {
  const reader = openReader(80, 24, { document: harbour });
  reader.press('n');
  const done = { type: 'analysis/done', id: 1, analysis: harbourAnalysis } as const;
  assert.equal(update(reader.state(), done).state.notice, undefined);
  assert.equal(update(reader.press('ctrl+o'), done).state.notice, 'no earlier place');
});

test('an analysis that fails says why, once', () => {
  const reader = openReader(80, 24, { document: harbour });
  reader.store.dispatch({ type: 'analysis/failed', id: 1, message: 'out of memory' });
  assert.match(reader.state().notice ?? '', /out of memory/);
  assert.equal(reader.press('j').notice, undefined);
  assert.deepEqual(analysisOf(reader.state()).quotations, []);
});

test('what is said from outside stays until the next key, or is taken back', () => {
  const state = initialState(harbour, size);
  const said = update(state, { type: 'notice/say', words: 'copied' }).state;
  assert.equal(said.notice, 'copied');
  assert.equal(update(said, { type: 'notice/say', words: '' }).state.notice, undefined);
  assert.equal(update(said, { type: 'scroll/by-lines', lines: 1 }).state.notice, undefined);
});

test('a resize to the same size is none', () => {
  const state = initialState(harbour, size);
  assert.equal(update(state, { type: 'screen/resized', ...size }).state, state);
  for (const other of [
    { columns: 81, rows: 24 },
    { columns: 80, rows: 25 },
  ]) {
    assert.deepEqual(update(state, { type: 'screen/resized', ...other }).state.size, other);
  }
});

test('a count has no leading noughts and five digits at most', () => {
  const reader = openReader();
  assert.equal(reader.press('0').count, '');
  assert.equal(reader.press('0 7 0').count, '70');
  assert.equal(reader.press('1 2 3 4').count, '70123');
});

test('the address an article came from is opened, else the one it gives; without either it says so', () => {
  const from = (document: typeof harbour) => {
    const { state, effects } = update(initialState(document, size), { type: 'address/open' });
    return [state.notice, effects];
  };
  const canonical = 'https://example.org/vote';
  const address = 'https://example.org/feed/vote';
  assert.deepEqual(from({ ...harbour, canonical }), [undefined, [{ type: 'open', address: canonical }]]);
  const both = { ...harbour, canonical, source: { ...harbour.source, address } };
  assert.deepEqual(from(both), [undefined, [{ type: 'open', address }]]);
  assert.deepEqual(from(harbour), ['this article has no address', []]);
});

test('what the reader prefers is how the screen begins', () => {
  const begin = (preferences: Parameters<typeof initialState>[2]) => {
    const { side, shown, reading, notice, look } = initialState(harbour, size, preferences);
    return [side, shown.outline, shown.speakers, shown.timeline, reading.slight, notice, look.measure];
  };
  assert.deepEqual(begin({}), ['speakers', true, true, false, false, undefined, undefined]);
  assert.deepEqual(begin({ speakers: false }), ['outline', true, false, false, false, undefined, undefined]);
  assert.deepEqual(begin({ outline: false, speakers: false }), [
    'speakers',
    false,
    false,
    false,
    false,
    undefined,
    undefined,
  ]);
  assert.deepEqual(
    begin({ timeline: true, slight: true, notice: 'hello', look: { ...usualLook, measure: 50 } }),
    ['speakers', true, true, true, true, 'hello', 50],
  );
});

test('what is doubtful about an article is not said as it opens: the header has a word for it', () => {
  const document = { ...harbour, warnings: ['it was cut off', 'page 3 is a picture'] };
  assert.equal(initialState(document, size, { notice: 'welcome' }).notice, 'welcome');
});

test('an article that fits the screen is read', () => {
  assert.equal(percentOf(viewOf(initialState(documentOf(['# A', 'Short.']), size))), 100);
  assert.equal(percentOf(viewOf(initialState(harbour, { columns: 40, rows: 10 }))), 0);
});

test('sections are known by id, and how many quotations begin in each', () => {
  const state = openReader().state();
  const { sections, quotations } = analysisOf(state);
  assert.deepEqual(
    sections.map(({ id }) => sectionById(state, id)),
    sections,
  );
  assert.deepEqual(
    sections.map((one) => quotedIn(state, one)),
    sections.map(({ id }) => quotations.filter(({ section }) => section === id).length),
  );
});

test('a row of the timeline stands for what its speaker said; beyond the last there is nothing', () => {
  const state = openReader().state();
  const ids = (row: number) => quotationsOfRow(state, row).map(({ id }) => id);
  assert.equal(ids(0).length, 12);
  assert.deepEqual([ids(1), ids(5), ids(6)], [['q3', 'q4', 'q5', 'q11'], ['q6', 'q12'], []]);
});

test('words over several lines are shown on one', () => {
  assert.equal(oneLine('a  b\n\n c d', { start: 0, end: 8 }), 'a b c');
});

test('Enter follows whoever says the current quotation, nobody named too; without one it scrolls', () => {
  const reader = openReader(120, 14);
  const { top } = reader.state().reading;
  assert.ok(reader.press('enter').reading.top > top);
  assert.equal(reader.press('6 n enter').reading.speaker, '');
});

test('the timeline goes on from the current quotation, whoever said it', () => {
  assert.equal(openReader(120, 30).press('8 n T j l').reading.quotation, 'q11');
  assert.equal(openReader(120, 30).press('8 n T j h').reading.quotation, 'q5');
});

test('lit by nothing, a reader stays where they are', () => {
  const state = { ...openReader().state(), lit: { query: 'x', places: [], matches: [] } };
  assert.deepEqual(update(state, { type: 'match/next', by: 1 }).state, state);
});
