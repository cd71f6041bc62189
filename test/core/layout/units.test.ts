import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastAtOrBelow, unitsOf } from '../../../source/core/layout/units.ts';
import { documentOf } from '../../helpers/hand-made.ts';

const long: readonly [string, string][] = [
  ['words', 'word and another '.repeat(5000).trim()],
  ['one word', 'x'.repeat(80_000)],
  ['ideographs', '漢字'.repeat(40_000)],
  ['emoji', '👍🏽'.repeat(20_000)],
];
for (const [name, text] of long) {
  test(`a long block of ${name} is laid out in pieces that tile it and break no surrogate pair`, () => {
    const document = documentOf(['# Title', text]);
    const { count, block, start, end } = unitsOf(document);
    assert.ok(count > 4);
    for (let i = 1; i < count; i += 1) {
      if (block[i] === block[i - 1]) assert.equal(start[i], end[i - 1]);
      assert.ok((end[i] ?? 0) - (start[i] ?? 0) <= 17_000);
      const piece = document.text.slice(start[i], end[i]);
      assert.doesNotMatch(piece, /\p{Surrogate}/u);
    }
    assert.equal(end[count - 1], document.text.length);
  });
}

test('pieces of words end after a space', () => {
  const document = documentOf(['word and another '.repeat(5000).trim()]);
  const { count, end } = unitsOf(document);
  for (let i = 0; i < count - 1; i += 1) assert.equal(document.text[(end[i] ?? 0) - 1], ' ');
});

test('the last element not above a value is found, or none', () => {
  const values = [2, 4, 4, 9];
  assert.deepEqual(
    [1, 2, 4, 8, 9, 50].map((value) => lastAtOrBelow(values, value)),
    [-1, 0, 2, 2, 3, 3],
  );
  assert.equal(lastAtOrBelow([], 5), -1);
});
