import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNear, rank } from '../../../source/core/text/rank.ts';

const list = ['Next section', 'Previous section', 'Show or hide asides', 'Down one screen', 'Zoë Sørensen'];
const cases: readonly (readonly [typed: string, expected: readonly string[]])[] = [
  ['', list],
  ['section prev', ['Previous section']],
  ['sect', ['Next section', 'Previous section']],
  ['ides', ['Show or hide asides']],
  ['nxtsec', ['Next section']],
  ['zoe', ['Zoë Sørensen']],
  ['xyzzy', []],
];
for (const [typed, expected] of cases) {
  test(`“${typed}” finds ${expected.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      rank(typed, list, (one) => one),
      expected,
    ));
}

test('what begins with it comes before what has a word that does, and that before what has it within a word', () => {
  assert.deepEqual(
    rank('on', ['Open a new one', 'Section', 'Only one'], (one) => one),
    ['Only one', 'Open a new one', 'Section'],
  );
});

test('scattered letters find something only where nothing else does', () => {
  assert.deepEqual(
    rank('on', ['o then n', 'Section'], (one) => one),
    ['Section'],
  );
  assert.deepEqual(
    rank('on', ['o then n', 'no'], (one) => one),
    ['o then n'],
  );
});

for (const [typed, text, is] of [
  ['blnken', 'Antony Blinken', true],
  ['anton blnkn', 'Antony Blinken', true],
  ['cafe', 'The Café', true],
  ['', 'Antony Blinken', true],
  ['jane', 'Japan and the Philippines', false],
  ['antony holm', 'Antony Blinken', false],
] as const) {
  test(`“${typed}” is ${is ? '' : 'not '}near “${text}”`, () => assert.equal(isNear(typed, text), is));
}
