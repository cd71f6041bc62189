import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from '../../../source/core/text/rank.ts';

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

test('what begins a word comes before what stands within one, and that before scattered letters', () => {
  assert.deepEqual(
    rank('on', ['Open a new one', 'Section', 'Only one', 'o then n'], (one) => one),
    ['Open a new one', 'Only one', 'Section', 'o then n'],
  );
});
