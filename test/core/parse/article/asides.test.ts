import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asideReason } from '../../../../source/core/parse/article/asides.ts';
import { ASIDES } from '../../../../source/core/parse/article/asides-data.ts';

/** Every word that a rule knows, as it stands there and in capitals. */
const known = [
  ...new Set(
    ASIDES.flatMap(({ pattern }) => pattern.source.match(/[A-Za-z-]{1,}(?: [A-Za-z@]+)*/g) ?? []).flatMap(
      (word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)],
    ),
  ),
];

const line = fc
  .tuple(
    fc.constantFrom('', '', '', '(', '» ', '— ', '[', '12 ', '© ', '“'),
    fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(' ', ' ', ' ', ', ', ': ', ' | '),
    fc.constantFrom(
      '',
      '',
      '.',
      ':',
      '...',
      ': more of it',
      ')',
      ' 2024',
      ' on Facebook',
      ' your inbox e-mail',
    ),
  )
  .map(([before, words, between, after]) => before + words.join(between) + after);

test('what a rule begins with, or hints at, keeps it from no line that it fits', () => {
  let fitting = 0;
  fc.assert(
    fc.property(line, (words) => {
      const fits = ASIDES.find(({ pattern }) => pattern.test(words))?.reason;
      if (fits !== undefined) fitting += 1;
      assert.equal(asideReason(words), fits);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(fitting > 200, `only ${fitting} lines were asides`);
});

test('each rule is reached by a line of its own words', () => {
  const reached = new Set(
    fc.sample(line, 60_000).flatMap((words) => {
      const index = ASIDES.findIndex(({ pattern }) => pattern.test(words));
      return index < 0 ? [] : [index];
    }),
  );
  assert.deepEqual(
    [...reached].sort((a, b) => a - b),
    ASIDES.map((_, index) => index),
  );
});
