import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../../../../source/core/analyse/sections/topics/stem.ts';

const cases: readonly (readonly [stem: string, words: string])[] = [
  ['cit', 'cities city’s city'],
  ['senat', 'senator’s senators senator'],
  ['report', 'report reports reported reporting reporter'],
  ['glass', 'glass glass’'],
  ['virus', 'virus'],
  ['lies', 'lies'],
  ['consid', 'considered considering consid'],
  ['govern', 'government govern governed'],
  ['dark', 'darkness dark darkly'],
  ['minor', 'minority minor'],
  ['bus', 'bus'],
  ['', "'s e"],
];

for (const [stemmed, words] of cases) {
  test(`the stem of ${words} is “${stemmed}”`, () => {
    assert.deepEqual(
      words.split(' ').map(stem),
      words.split(' ').map(() => stemmed),
    );
  });
}
