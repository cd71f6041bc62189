import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analysisOf } from '../../../../source/core/state/selectors.ts';
import { decodeSnapshot } from '../../../../source/core/state/snapshot/decode.ts';
import { mergeSnapshots } from '../../../../source/core/state/snapshot/merge.ts';
import { restore } from '../../../../source/core/state/snapshot/restore.ts';
import {
  encodeSnapshot,
  type Snapshot,
  takeSnapshot,
} from '../../../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader, topWords } from '../../../helpers/reader.ts';

const size = { columns: 120, rows: 14 };

const decoded = (snapshot: Snapshot): Snapshot => {
  const read = decodeSnapshot(encodeSnapshot(snapshot));
  assert.ok(read);
  return read;
};

/** A reading with something of everything that is kept. */
const left = () => {
  const reader = openReader(size.columns, size.rows);
  reader.press('/');
  reader.type('roof');
  reader.press('enter escape a 3 ] s j j enter');
  return reader.state();
};

/** The state the article opens in next time, before and after the analysis. */
const reopened = (snapshot: Snapshot | undefined, document = harbour) => {
  const before = restore(initialState(document, size), snapshot);
  return [before, update(before, { type: 'analysis/done', id: 1, analysis: harbourAnalysis }).state] as const;
};

test('an article opens where it was left: place, asides, jumps, searches; then speaker and pane', () => {
  const state = left();
  const [before, after] = reopened(decoded(takeSnapshot(state)));
  assert.equal(topWords(before), topWords(state));
  assert.equal(before.reading.asides, true);
  assert.deepEqual(before.reading.back, state.reading.back);
  assert.deepEqual(before.kept.queries, ['roof']);
  assert.equal(before.focus, 'article');
  assert.deepEqual([after.reading.speaker, after.focus], [state.reading.speaker, 'quotes']);
  assert.equal(after.kept.awaited, undefined);
});

test('a reading left before its analysis came keeps the speaker that is still awaited', () => {
  const [before] = reopened(takeSnapshot(left()));
  const again = takeSnapshot(before);
  assert.deepEqual([again.speaker, again.pane], [takeSnapshot(left()).speaker, 'quotes']);
});

test('whoever moved to a list before the analysis came stays there', () => {
  const [before] = reopened(takeSnapshot(left()));
  const moved = update(before, { type: 'pane/toggle', pane: 'outline' }).state;
  const { state } = update(moved, { type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.equal(state.focus, 'outline');
});

test('whoever has read on before the analysis came keeps the keys where they are', () => {
  const [before] = reopened(takeSnapshot(left()));
  const moved = update(before, { type: 'scroll/to-start' }).state;
  const { state } = update(moved, { type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.deepEqual([state.focus, state.reading.speaker], ['article', 'p1']);
});

test('in an article that was edited the place is where its words are now', () => {
  const snapshot = takeSnapshot(openReader(size.columns, size.rows).press('3 ]'));
  const edited = {
    ...harbour,
    text: harbour.text.replace('PORT ELLERY — ', 'PORT ELLERY — Editor’s note. '),
  };
  const { reading } = restore(initialState(edited, size), snapshot);
  assert.equal(reading.top, snapshot.place.start + 'Editor’s note. '.length);
});

test('what another version has put there is carried along', () => {
  const later = JSON.stringify({
    ...JSON.parse(encodeSnapshot(takeSnapshot(left()))),
    version: 2,
    tags: ['x'],
  });
  const read = decodeSnapshot(later);
  assert.deepEqual(read?.others, { tags: ['x'] });
  assert.match(encodeSnapshot(takeSnapshot(left(), read)), /"tags":\["x"\]/);
});

for (const written of ['', '{', 'null', '[]', '7', '{"version":0}', '{"version":"1"}', '{"title":"x"}']) {
  test(`${JSON.stringify(written)} is no snapshot`, () => assert.equal(decodeSnapshot(written), undefined));
}

test('fields that make no sense count as never kept, and words cannot harm a terminal', () => {
  const read = decodeSnapshot(
    JSON.stringify({
      version: 1,
      title: 'A\u001b]0;owned\u0007\nB',
      percent: -3,
      place: { at: 1e300, before: 7 },
      pane: 'kitchen',
      back: [{ at: 3 }, 'x', { at: -1 }],
      queries: 'roof',
      marks: { a: { at: 5, before: '\u202e', after: '' }, '\u001b': { at: 1 }, ab: { at: 2 } },
      corrections: [
        { kind: 'rename', from: 'A', to: '' },
        { kind: 'speaker', name: 'A' },
        { kind: 'split', from: 'A', to: 'B' },
        { kind: 'quotation', name: 'A', passage: { exact: '', start: 0 } },
        null,
      ],
    }),
  );
  assert.ok(read);
  assert.doesNotMatch(JSON.stringify(read), /\\u001b|\\u0007|\u202e/);
  assert.deepEqual([read.percent, read.place.start, read.pane], [0, 0, 'article']);
  assert.deepEqual([read.back.length, read.queries.length, read.corrections.length], [1, 0, 0]);
  assert.deepEqual(Object.keys(read.marks), ['a']);
});

test('whatever is written in a file, an article opens', () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.record({ at: fc.integer(), before: fc.string(), after: fc.string() }),
  );
  const fields = ['place', 'pane', 'speaker', 'back', 'marks', 'queries', 'corrections', 'asides'];
  const value = fc.dictionary(fc.constantFrom(...fields), fc.oneof(field, fc.array(field)));
  fc.assert(
    fc.property(value, (written) => {
      const [, state] = reopened(decodeSnapshot(JSON.stringify({ ...written, version: 1 })));
      takeSnapshot(state);
      assert.ok(topWords(state).length > 0);
    }),
    { numRuns: 60 },
  );
});

const marked = (marks: Record<string, number>, more: Partial<Snapshot> = {}): Snapshot => ({
  ...takeSnapshot(initialState(harbour, size)),
  marks: Object.fromEntries(
    Object.entries(marks).map(([letter, at]) => [letter, { exact: '', prefix: '', suffix: '', start: at }]),
  ),
  ...more,
});
const rename = (from: string) => ({ kind: 'rename', from, to: 'B' }) as const;

test('two readings of one article lose nothing of each other: marks, searches, corrections', () => {
  const base = marked({ a: 1, b: 2 }, { corrections: [rename('x'), rename('y')], queries: ['one'] });
  const mine = marked({ a: 7, c: 3 }, { corrections: [rename('x'), rename('m')], queries: ['two', 'one'] });
  const theirs = marked(
    { a: 1, b: 2, d: 4 },
    { corrections: [rename('x'), rename('y'), rename('t')], queries: ['three', 'one'] },
  );
  const merged = mergeSnapshots(base, mine, theirs);
  assert.deepEqual(
    Object.entries(merged.marks)
      .map(([letter, { start }]) => [letter, start])
      .sort(),
    [
      ['a', 7],
      ['c', 3],
      ['d', 4],
    ],
  );
  assert.deepEqual(
    merged.corrections.map((one) => one.kind === 'rename' && one.from),
    ['x', 't', 'm'],
  );
  assert.deepEqual(merged.queries, ['two', 'one', 'three']);
});

test('every kind of correction comes back as it was kept', () => {
  const reader = openReader(size.columns, size.rows);
  reader.press('n c d enter X');
  reader.press('n R');
  reader.type('Somebody');
  reader.press('enter D enter');
  reader.type('Other');
  reader.press('enter } v ) c');
  reader.type('Ada Roe');
  const state = reader.press('enter');
  assert.deepEqual(
    state.kept.corrections.map(({ kind }) => kind),
    ['speaker', 'not-a-quotation', 'rename', 'split', 'quotation'],
  );
  assert.deepEqual(decoded(takeSnapshot(state)).corrections, state.kept.corrections);
  const [, after] = reopened(decoded(takeSnapshot(state)));
  assert.deepEqual(analysisOf(after), analysisOf(state));
});
