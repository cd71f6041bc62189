import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberAt, textAt } from '../../../source/core/text/at.ts';

test('a list ends in nothing: 0 for numbers, no text for texts', () => {
  const numbers = Uint8Array.of(7, 8);
  assert.deepEqual(
    [-1, 0, 1, 2].map((index) => numberAt(numbers, index)),
    [0, 7, 8, 0],
  );
  const groups = /(a)|(b)/.exec('b') ?? [];
  assert.deepEqual(
    [1, 2, 3].map((index) => textAt(groups, index)),
    ['', 'b', ''],
  );
});
