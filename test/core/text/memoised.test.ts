import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoised } from '../../../source/core/text/memoised.ts';

test('a result is kept for each first argument while the others stay the same', () => {
  let count = 0;
  const sum = memoised((list: readonly number[], more: number) => {
    count += 1;
    return { sum: list.length + more };
  });
  const [one, other] = [[1, 2], [1]];
  const first = sum(one, 1);
  assert.equal(sum(one, 1), first);
  assert.deepEqual(sum(other, 1), { sum: 2 });
  assert.equal(sum(one, 1), first);
  assert.deepEqual(sum(one, 2), { sum: 4 });
  assert.equal(count, 3);
  assert.notEqual(sum(one, 1), first);
});
