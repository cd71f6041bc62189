import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formFirst, mergeWorded } from '../../../source/core/analyse/combine.ts';
import type { JudgedMarks } from '../../../source/core/analyse/quotes/marks.ts';
import type { Reported } from '../../../source/core/analyse/reported.ts';
import { type Range, range } from '../../../source/core/text/range.ts';

const reported = (spans: readonly Range[], more: Partial<Reported> = {}): Reported => ({
  kind: 'direct',
  spans,
  marks: spans,
  rule: 'learned',
  confidence: 0.95,
  ...more,
});
const judged = (mark: Range, score: number): JudgedMarks => ({
  family: 'double',
  range: mark,
  inner: range(mark.start + 1, mark.end - 1),
  block: 0,
  first: 0,
  last: 1,
  depth: 0,
  closing: 'closed',
  continues: false,
  use: 'quotation',
  score,
});
const spansOf = (all: readonly Reported[]): readonly (readonly (readonly [number, number])[])[] =>
  all.map(({ spans }) => spans.map(({ start, end }) => [start, end] as const));

test('nothing is reported within a turn of a transcript', () => {
  const turn = reported([range(0, 100)], { cue: range(0, 1) });
  assert.deepEqual(spansOf(formFirst([turn], [reported([range(10, 20)]), reported([range(120, 130)])])), [
    [[0, 100]],
    [[120, 130]],
  ]);
});

test('a block quotation that nothing attributes gives way to what is attributed in it', () => {
  const inner = reported([range(10, 20)], { cue: range(21, 25) });
  assert.deepEqual(spansOf(formFirst([reported([range(0, 100)])], [inner])), [[[10, 20]]]);
});

test('what model and marks both found is found once', () => {
  const found = mergeWorded(
    [reported([range(0, 10)])],
    [reported([range(0, 10)])],
    [judged(range(0, 10), 1)],
  );
  assert.deepEqual(spansOf(found), [[[0, 10]]]);
});

test('words in marks that the model left out go to the quotation they continue', () => {
  const marks = [range(0, 10), range(20, 30)];
  const found = mergeWorded(
    [reported([range(0, 10)])],
    [reported(marks)],
    marks.map((mark) => judged(mark, 1)),
  );
  assert.deepEqual(spansOf(found), [
    [
      [0, 10],
      [20, 30],
    ],
  ]);
});

test('words in marks that nothing reports stand for themselves only where they surely quote', () => {
  const [sure, doubtful] = [range(0, 10), range(20, 30)];
  const found = mergeWorded(
    [],
    [reported([sure]), reported([doubtful])],
    [judged(sure, 0.99), judged(doubtful, 0.6)],
  );
  assert.deepEqual(spansOf(found), [[[0, 10]]]);
});

test('words in marks before a clause with marks are a quotation of their own', () => {
  const marks = [range(0, 10), range(20, 30)];
  const found = mergeWorded(
    [reported([range(20, 30)], { kind: 'mixed', cue: range(12, 18) })],
    [reported(marks, { cue: range(12, 18) })],
    marks.map((mark) => judged(mark, 1)),
  );
  assert.deepEqual(spansOf(found), [[[0, 10]], [[20, 30]]]);
});

test('words in marks that nothing attributes have to quote more surely than others', () => {
  const mark = range(0, 10);
  const scores = [judged(mark, 0.95)];
  assert.deepEqual(spansOf(mergeWorded([], [reported([mark])], scores)), []);
  assert.deepEqual(spansOf(mergeWorded([], [reported([mark], { cue: range(12, 16) })], scores)), [[[0, 10]]]);
});

test('a plain attribution beside the marks is believed over a model that takes it for part of what is said', () => {
  const mark = range(10, 30);
  const model = reported([range(0, 45)], {
    kind: 'mixed',
    marks: [mark],
    confidence: 0.5,
    cue: range(50, 60),
  });
  const plain = reported([mark], { cue: range(34, 38), source: range(31, 33) });
  const [found] = mergeWorded([model], [plain], [judged(mark, 0.95)]);
  assert.deepEqual(found?.source, range(31, 33));
});

test('a cue in the sentence before gives way to who is plainly named behind marks that open their sentence', () => {
  const mark = range(20, 30);
  const model = reported([mark], { cue: range(10, 17) });
  const plain = { ...reported([mark], { cue: range(36, 41), source: range(31, 35) }), confidence: 0.9 };
  const sources = [false, true].map((isNamedBehind) => {
    const [found] = mergeWorded([model], [{ ...plain, isNamedBehind }], [judged(mark, 1)]);
    return found?.source;
  });
  assert.deepEqual(sources, [undefined, range(31, 35)]);
});

test('who says it is not what is said: “No,” says the man on the corner', () => {
  const mark = range(0, 5);
  const attribution = { cue: range(6, 10), source: range(11, 18) };
  const misread = reported([range(11, 32)], { kind: 'indirect', cue: range(6, 10) });
  const found = mergeWorded([misread], [reported([mark], attribution)], [judged(mark, 1)]);
  assert.deepEqual(spansOf(found), [[[0, 5]]]);
});
