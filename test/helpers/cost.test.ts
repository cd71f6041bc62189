import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from './cost.ts';

/** Counts pairs one by one: every one of `size` things with every one of `others`. */
const countPairs = (size: number, others: number): number => {
  let count = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < others; j++) count = (count + i * j) % 9973;
  return count;
};

test('a cost that grows with the square of the size is found out', () => {
  assert.throws(
    () => assertLinear('pairs', 3000, (size) => () => countPairs(size, size)),
    /pairs: \d+ ms, then \d+ ms for 4 times as much/,
  );
});

test('a cost that grows with the size is not', () => {
  assertLinear('rows', 4000, (size) => () => countPairs(size, 4000));
});
