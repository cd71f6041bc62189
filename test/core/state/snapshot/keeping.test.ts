import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostQueries, rememberQuery } from '../../../../source/core/state/search/queries.ts';
import { decodeSnapshot } from '../../../../source/core/state/snapshot/decode.ts';
import { mergeSnapshots } from '../../../../source/core/state/snapshot/merge.ts';
import { restore } from '../../../../source/core/state/snapshot/restore.ts';
import { followedName } from '../../../../source/core/state/snapshot/resume.ts';
import { contentOf, encodeSnapshot, takeSnapshot } from '../../../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

const size = { columns: 120, rows: 14 };

test('corrections, marks and jumps come back as they were, from what is written down', () => {
  const reader = openReader(size.columns, size.rows);
  reader.press('n X n c');
  reader.type('nobody');
  reader.press('enter 3 n R');
  reader.type('T. Reyes');
  reader.press('enter 3 ] m a');
  const state = reader.state();
  const read = decodeSnapshot(encodeSnapshot(takeSnapshot(state))) ?? assert.fail();
  assert.deepEqual(read.corrections, state.kept.corrections);
  const { kept, reading } = restore(initialState(harbour, size), read);
  assert.deepEqual(kept.marks, state.kept.marks);
  assert.deepEqual(reading.back, state.reading.back);
});

test('of a correction that makes no sense nothing is read', () => {
  const quotation = { exact: 'yes', prefix: 'said ', suffix: '', start: 3 };
  const corrections = [
    { kind: 'not-a-quotation', quotation },
    { kind: 'not-a-quotation', quotation: { exact: 'yes' } },
    { kind: 'not-a-quotation', quotation: { ...quotation, exact: '' } },
    { kind: 'speaker', quotation, name: 'Ada\n Roe ' },
    { kind: 'speaker', quotation, name: 7 },
    { kind: 'praise', quotation, name: 'Ada' },
    { kind: 'rename', from: 'A', to: 'B' },
    { kind: 'rename', from: '', to: 'B' },
    'rename',
  ];
  assert.deepEqual(decodeSnapshot(JSON.stringify({ version: 1, corrections }))?.corrections, [
    { kind: 'not-a-quotation', quotation },
    { kind: 'speaker', quotation, name: 'Ada Roe' },
    { kind: 'rename', from: 'A', to: 'B' },
  ]);
});

test('places and corrections are read as they were written before', () => {
  const place = { at: 3, before: 'said ', after: 'yes, and more of it' };
  const read = decodeSnapshot(
    JSON.stringify({
      version: 1,
      place,
      marks: { a: place },
      corrections: [
        { kind: 'not-a-quotation', quotation: { words: 'yes', place } },
        { kind: 'not-a-quotation', quotation: { words: 'yes' } },
        { kind: 'not-a-quotation', quotation: { place } },
      ],
    }),
  );
  const passage = { exact: 'yes, and more of it', prefix: 'said ', suffix: '', start: 3 };
  assert.deepEqual([read?.place, read?.marks.a], [passage, passage]);
  assert.deepEqual(read?.corrections, [{ kind: 'not-a-quotation', quotation: { ...passage, exact: 'yes' } }]);
});

test('the first reading that is kept is kept as it is; one that another keeps first is joined', () => {
  const mine = { ...takeSnapshot(initialState(harbour, size)), queries: ['mine'] };
  assert.equal(mergeSnapshots(undefined, mine, undefined), mine);
  const theirs = { ...mine, queries: ['theirs'], version: 7 };
  const merged = mergeSnapshots(undefined, mine, theirs);
  assert.deepEqual([merged.queries, merged.version], [['mine', 'theirs'], 7]);
});

test('an article without a title is kept under the name of its file, on one line', () => {
  const { title: _, ...untitled } = harbour;
  const named = { ...untitled, source: { ...harbour.source, name: 'a\n b.md' } };
  assert.equal(takeSnapshot(initialState(named, size)).title, 'a b.md');
  assert.equal(takeSnapshot(initialState(harbour, size)).title, harbour.title?.text);
});

test('an article’s content is known by its text and nothing else', () => {
  assert.equal(contentOf(harbour), contentOf({ ...harbour, source: { name: 'y', mediaType: 'text/html' } }));
  assert.notEqual(contentOf(harbour), contentOf({ ...harbour, text: `${harbour.text}.` }));
});

test('who followed nobody named follows nobody named again', () => {
  const left = openReader(160, 30).press('s G enter escape escape');
  assert.equal(followedName(left), '');
  const before = restore(initialState(harbour, size), takeSnapshot(left));
  assert.equal(before.reading.speaker, undefined);
  const { state } = update(before, { type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.equal(state.reading.speaker, '');
});

test('a speaker who is quoted no more is not followed again', () => {
  const snapshot = { ...takeSnapshot(openReader().state()), speaker: 'Somebody Else' };
  const before = restore(initialState(harbour, size), snapshot);
  const { state } = update(before, { type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.deepEqual([state.reading.speaker, state.kept.awaited], [undefined, undefined]);
});

test('who chose a speaker meanwhile keeps that one', () => {
  const left = openReader(160, 30).press('s j enter escape escape');
  const before = restore(initialState(harbour, size), takeSnapshot(left));
  const chosen = { ...before, reading: { ...before.reading, speaker: '' } };
  const { state } = update(chosen, { type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.equal(state.reading.speaker, '');
});

test('searches are remembered once each, the latest first, and not without end', () => {
  const empty = initialState(harbour, size);
  const remembered = ['roof', 'drains', ' roof ', ''].reduce(rememberQuery, empty);
  assert.deepEqual(remembered.kept.queries, ['roof', 'drains']);
  const many = Array.from({ length: mostQueries + 3 }, (_, index) => `q${index}`);
  const { queries } = many.reduce(rememberQuery, empty).kept;
  assert.deepEqual([queries.length, queries[0], queries.at(-1)], [mostQueries, `q${mostQueries + 2}`, 'q3']);
});

test('a correction whose quotation is not as it was written is left out', () => {
  const corrections = [
    ...['x', {}, { words: 'y' }].map((quotation) => ({ kind: 'not-a-quotation', quotation })),
    ...['x', {}, { start: 0 }].map((passage) => ({ kind: 'quotation', passage, name: 'Ada' })),
  ];
  assert.deepEqual(decodeSnapshot(JSON.stringify({ version: 1, corrections }))?.corrections, []);
});

test('what somebody else took back of what we both had stays gone', () => {
  const both = { ...takeSnapshot(openReader().state()), queries: ['one', 'two'] };
  const rename = { kind: 'rename', from: 'Ada', to: 'Ada Holm' } as const;
  const base = { ...both, corrections: [rename] };
  assert.deepEqual(mergeSnapshots(base, base, { ...base, corrections: [] }).corrections, []);
  assert.deepEqual(mergeSnapshots(base, { ...base, corrections: [] }, base).corrections, []);
});
