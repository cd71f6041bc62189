import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import Output from '../../node_modules/ink/build/output.js';
import { composeRows, type Operation } from '../../source/view/compose-rows.ts';

const settle = (row: string) => ({ text: row, cells: stringWidth(row) });

const write = (x: number, y: number, text: string): Operation => ({
  type: 'write',
  x,
  y,
  text,
  transformers: [],
});

const styled = (text: string, code: number): string =>
  code === 0 ? text : `\u001b[${code}m${text}\u001b[0m`;

/** What Ink makes of operations, cell by cell. */
const drawn = (operations: readonly Operation[], height: number): readonly string[] => {
  const output = new Output({ width: 120, height });
  for (const one of operations) {
    if (one.type === 'write') output.write(one.x, one.y, one.text, { transformers: [] });
  }
  return output.get().output.split('\n');
};

/** A row with its codes as Ink would put them: the same for rows that look the same. */
const shown = (row: string): string => drawn([write(0, 0, row)], 1)[0] ?? '';

const word = fc
  .tuple(fc.constantFrom('a', 'said “no”', '京', ' ', '│ x', 'é—…'), fc.constantFrom(0, 1, 31, 7))
  .map(([text, code]) => styled(text, code));
const block = fc.array(
  fc.array(word, { maxLength: 3 }).map((words) => words.join('')),
  { minLength: 1, maxLength: 4 },
);

test('rows composed whole show what Ink draws cell by cell', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), fc.nat(3), (blocks, gap) => {
      const size = { width: 120, height: 5 };
      const operations: Operation[] = [];
      let x = 0;
      for (const rows of blocks) {
        operations.push(write(x, 0, rows.join('\n')));
        x += Math.max(...rows.map((row) => stringWidth(row))) + gap;
      }
      const expected = drawn(operations, size.height);
      const composed = composeRows(operations, size.width, size.height, settle)?.split('\n') ?? [];
      assert.deepEqual(composed.map(shown), expected.map(shown));
    }),
  );
});

const unfit: readonly [name: string, operations: readonly Operation[]][] = [
  ['something clipped', [{ type: 'clip' }, write(0, 0, 'a'), { type: 'unclip' }]],
  ['a text transformed', [{ type: 'write', x: 0, y: 0, text: 'a', transformers: [(text: string) => text] }]],
  ['one text over another', [write(0, 0, 'abc'), write(2, 0, 'd')]],
  ['a text over the right edge', [write(8, 0, 'abc')]],
  ['a text below the screen', [write(0, 2, 'abc')]],
  ['a style that runs on', [write(0, 0, '\u001b[1mone\ntwo\u001b[0m')]],
];
for (const [name, operations] of unfit) {
  test(`left to Ink: ${name}`, () => assert.equal(composeRows(operations, 10, 2, settle), undefined));
}

test('a row with more than simple units in it is measured as it is told', () => {
  const operations = [write(0, 0, '👍🏽'), write(2, 0, 'x')];
  assert.equal(
    composeRows(operations, 10, 1, () => ({ text: 'up', cells: 2 })),
    'upx',
  );
});
