import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAtOnce, stepping } from '../../../source/core/text/steps.ts';

test('a list is gone through in order, whatever its length, with a pause after every few hundred items', () => {
  for (const [length, pauses] of [
    [0, 0],
    [1, 1],
    [500, 1],
    [501, 2],
    [1700, 4],
  ] as const) {
    const seen: number[] = [];
    const list = Array.from({ length }, (_, at) => at);
    const steps = stepping(list, (item, index) => seen.push(item - index));
    let taken = 0;
    while (!steps.next().done) taken += 1;
    assert.equal(taken, pauses);
    assert.deepEqual(seen, new Array(length).fill(0));
  }
});

test('steps taken all at once give what they end with', () => {
  const steps = (function* () {
    yield;
    yield;
    return 'the end';
  })();
  assert.equal(allAtOnce(steps), 'the end');
});
