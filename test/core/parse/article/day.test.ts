import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../../../source/core/parse/article/day.ts';

const cases: readonly (readonly [string, string])[] = [
  ['Mon, 02 Mar 2026 09:00:00 GMT', '2026-03-02'],
  ['2 September 2025 23:59 -0800', '2025-09-02'],
  ['2026-02-01T00:00:00+13:00', '2026-02-01'],
  [' 2026-02-01 ', '2026-02-01'],
  ['yesterday', 'yesterday'],
  ['12 Foo 2026', '12 Foo 2026'],
];
for (const [written, day] of cases) {
  test(`the day of “${written}” is ${day}`, () => assert.equal(dayOf(written), day));
}
