import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  contains,
  hull,
  intersect,
  lengthOf,
  overlapping,
  overlaps,
  range,
  shift,
} from '../../../source/core/text/range.ts';

const anyRange = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => range(start, start + length));

test('an intersection lies within both ranges and exists exactly where they overlap', () => {
  fc.assert(
    fc.property(anyRange, anyRange, (a, b) => {
      const both = intersect(a, b);
      assert.equal(both !== undefined, overlaps(a, b));
      if (both) assert.ok(contains(a, both) && contains(b, both));
    }),
  );
});

test('a hull contains every range it was made of, and no ranges have none', () => {
  fc.assert(
    fc.property(fc.array(anyRange, { minLength: 1 }), (ranges) => {
      const all = hull(ranges);
      assert.ok(ranges.every((one) => contains(all, one)));
    }),
  );
  assert.throws(() => hull([]), RangeError);
});

test('shifting keeps the length', () => {
  fc.assert(fc.property(anyRange, fc.nat(9), (a, by) => assert.equal(lengthOf(shift(a, by)), lengthOf(a))));
});

test('ranges in order are given once each for the ranges they overlap', () => {
  const of = overlapping([range(0, 2), range(4, 6), range(6, 9)]);
  assert.deepEqual(of(range(0, 1)), [range(0, 2)]);
  assert.deepEqual(of(range(2, 4)), []);
  assert.deepEqual(of(range(5, 7)), [range(4, 6), range(6, 9)]);
  assert.deepEqual(of(range(7, 9)), [range(6, 9)]);
});
