import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { styledCells } from '../../../source/core/text/styled-cells.ts';

const cases: readonly [row: string, expected: ReturnType<typeof styledCells>][] = [
  ['', { cells: 0, isOpen: false }],
  ['said', { cells: 4, isOpen: false }],
  ['\u001b[1;38;2;9;9;9msaid\u001b[0m', { cells: 4, isOpen: false }],
  ['\u001b[1msaid\u001b[m', { cells: 4, isOpen: false }],
  ['\u001b[1msaid', { cells: 4, isOpen: true }],
  ['\u001b[31msaid\u001b[39m', { cells: 4, isOpen: true }],
  ['会谈', { cells: 4, isOpen: false }],
  ['e\u0301', undefined],
  ['👍', undefined],
  ['a\tb', undefined],
  ['\u001b[2J', undefined],
  ['\u001b]8;;x\u0007', undefined],
  ['\u001b', undefined],
];
for (const [row, expected] of cases) {
  test(`styled cells of ${JSON.stringify(row)}`, () => assert.deepEqual(styledCells(row), expected));
}

test('where a row is measured, the package gives it the same width', () => {
  const part = fc.constantFrom('a', 'é', '会', '\u001b[1m', '\u001b[0m', '○', '█', 'ж ');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const row = parts.join('');
      assert.equal(styledCells(row)?.cells, stringWidth(row));
    }),
  );
});
