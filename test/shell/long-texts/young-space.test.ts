import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getHeapSpaceStatistics } from 'node:v8';
import { keepYoungSmall } from '../../../source/shell/long-texts/young-space.ts';

const youngSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? Number.NaN;

/** Objects that live as long as their list: each time the youngest are looked through, all of them survive. */
const survivors = (): readonly object[] => Array.from({ length: 2_000_000 }, (_, index) => ({ index }));

test('the place for young objects no longer grows, however many of them survive', () => {
  keepYoungSmall();
  const before = youngSpace();
  assert.equal(survivors().length, 2_000_000);
  assert.ok(youngSpace() <= before, `${youngSpace()} bytes, before ${before}`);
});
