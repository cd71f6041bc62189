import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, csvLine } from '../../../source/core/report/csv.ts';

const cases: readonly (readonly [name: string, cell: Cell, printed: string])[] = [
  ['plain words', 'plain words', 'plain words'],
  ['a comma', 'one, two', '"one, two"'],
  ['marks', 'a "b" c', '"a ""b"" c"'],
  ['line ends', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a number, even one below zero', -1.5, '-1.5'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula that a comma follows', '=A1,B1', '"\'=A1,B1"'],
  ['a formula behind a space', ' =1+1', "' =1+1"],
  ['a sign', '+49 30', "'+49 30"],
  ['an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a dash that is typographic is no formula', '— he said', '— he said'],
];

for (const [name, cell, printed] of cases) {
  test(`${name} is printed as a cell`, () => assert.equal(csvLine([cell]), `${printed}\r\n`));
}

/** Reads one line as RFC 4180 has it. */
const read = (line: string): string[] => {
  const cells: string[] = [];
  for (const [, quoted, plain] of `,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  return cells;
};

test('what is printed is read back, and no cell begins a formula', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', '-', ' ') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const back = read(csvLine(cells));
      assert.deepEqual(
        back.map((one, at) => (one === cells[at] ? one : one.slice(1))),
        cells,
      );
      assert.ok(back.every((one) => !/^\s*[=+\-@]/.test(one)));
    }),
  );
});
