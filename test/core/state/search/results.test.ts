import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, Results } from '../../../../source/core/search/entry.ts';
import { narrowings } from '../../../../source/core/state/search/searching.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

/** Results that name something, as a search may that knows more than is shown. */
const finding = (entry: Entry, complete = true): Results => ({
  hits: [{ entry, score: 0, matches: [{ start: 0, end: 4 }] }],
  total: 1,
  complete,
});
const range = { start: 55, end: 66 };

const take = (results: Results) => {
  const reader = openReader(80, 12);
  reader.press('/');
  reader.type('qwertz');
  reader.store.dispatch({ type: 'search/found', id: reader.state().searches, results });
  return reader;
};

test('a speaker who is no longer there is gone to where they were named, and not followed', () => {
  const { reading, focus, lit } = take(finding({ kind: 'speaker', id: 'p99', text: 'Ada', range })).press(
    'enter',
  );
  assert.deepEqual([reading.speaker, reading.at, focus], [undefined, 55, 'article']);
  assert.ok(lit);
});

test('a quotation that is no longer there leads nowhere, though its words are lit', () => {
  const { reading, lit } = take(finding({ kind: 'quotation', id: 'q99', text: 'PORT', range })).press(
    'enter',
  );
  assert.equal(reading.quotation, undefined);
  assert.ok(lit);
});

test('nothing found so far does not take off the screen what an earlier query found', () => {
  const reader = openReader(80, 12);
  reader.press('/');
  reader.type('roof');
  const before = reader.state();
  reader.store.dispatch({
    type: 'search/found',
    id: before.searches,
    results: { hits: [], total: 0, complete: false },
  });
  assert.equal(reader.state(), before);
});

test('the same results once more are no change, so that nothing is drawn anew for them', () => {
  const results = finding({ kind: 'text', id: '0', text: 'PORT', range }, false);
  const reader = take(results);
  const before = reader.state();
  reader.store.dispatch({ type: 'search/found', id: before.searches, results });
  assert.equal(reader.state(), before);
});

test('Enter on nothing found stays in the search; on an empty field it leaves it', () => {
  const reader = openReader(80, 12);
  reader.press('/');
  reader.type('zzzz');
  const { overlay } = reader.press('enter');
  assert.ok(overlay?.kind === 'search' && !overlay.isAwaited);
  assert.equal(reader.press('ctrl+u enter').overlay, undefined);
  assert.equal(reader.state().lit, undefined);
});

test('an Enter that waits takes what a long text has given so far; a short one is searched to the end', () => {
  const results = finding({ kind: 'text', id: '1', text: 'PORT', range }, false);
  const taken = (text: string) => {
    const reader = openReader(80, 12, { document: { ...harbour, text }, analysis: harbourAnalysis });
    reader.press('/');
    reader.type('qwertz');
    const state = reader.state();
    assert.ok(state.overlay?.kind === 'search');
    const waiting: State = { ...state, overlay: { ...state.overlay, isAwaited: true } };
    return update(waiting, { type: 'search/found', id: state.overlay.id, results }).state;
  };
  assert.equal(taken(harbour.text).overlay?.kind, 'search');
  const long = taken(harbour.text + ' '.repeat(300_000));
  assert.deepEqual([long.overlay, long.reading.at], [undefined, 55]);
});

test('what is searched for is narrowed kind by kind, and round', () => {
  const reader = openReader();
  reader.press('/');
  const narrow = (key: string) => {
    const { overlay } = reader.press(key);
    return overlay?.kind === 'search' ? overlay.narrow : undefined;
  };
  const forward = narrowings.map(() => narrow('tab'));
  assert.deepEqual(forward, [...narrowings.slice(1), 'all']);
  const back = narrowings.map(() => narrow('shift+tab'));
  assert.deepEqual(back, narrowings.toReversed());
});

test('keys of an empty search do no harm', () => {
  const { overlay } = openReader().press('/ down up');
  assert.equal(overlay?.kind === 'search' && overlay.cursor, 0);
});

test('a section found is gone to, its title lit', () => {
  const reader = openReader(80, 12);
  reader.press('/ tab tab tab');
  reader.type('money');
  const { lit, reading, document } = reader.press('enter');
  const [match] = lit?.matches ?? [];
  assert.equal(reading.at, match?.start);
  assert.match(document.text.slice(match?.start ?? 0), /^Money, and who has it/);
});
