import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Glyphs, linesOf } from '../../../../source/core/parse/pdf/lines.ts';

/** A piece of text 12 points high, six points a letter. */
const piece = (text: string, x: number, look: Partial<Glyphs> = {}): Glyphs => ({
  text,
  x,
  y: 700,
  size: 12,
  font: 'Serif',
  width: text.length * 6,
  ...look,
});

const cases: readonly (readonly [string, readonly Glyphs[], readonly string[]])[] = [
  ['a gap between two pieces is a space', [piece('Mary', 72), piece('Tern', 100)], ['Mary Tern']],
  ['pieces that touch are one word', [piece('har', 72), piece('bour', 90)], ['harbour']],
  [
    'a space that is written is not doubled',
    [piece('Mary ', 72), piece('Tern', 106), piece(' said', 135)],
    ['Mary Tern said'],
  ],
  ['a piece far to the right begins a line', [piece('Left', 72), piece('Right', 300)], ['Left', 'Right']],
  ['a piece that jumps back begins a line', [piece('Right', 300), piece('Left', 72)], ['Right', 'Left']],
  ['a piece lower down begins a line', [piece('One', 72), piece('Two', 72, { y: 686 })], ['One', 'Two']],
  ['white space alone is no line', [piece('  ', 72), piece('One', 72, { y: 686 })], ['One']],
];
for (const [name, glyphs, expected] of cases) {
  test(`of pieces of text, ${name}`, () =>
    assert.deepEqual(
      linesOf(glyphs, 1).map(({ text }) => text),
      expected,
    ));
}

test('a line has the font that all of it is set in, and the size of its largest letters', () => {
  const looks = (...glyphs: Glyphs[]) => linesOf(glyphs, 4).map(({ page, font, size }) => [page, font, size]);
  assert.deepEqual(looks(piece('One', 72), piece('two', 95)), [[4, 'Serif', 12]]);
  assert.deepEqual(looks(piece('One', 72), piece('two', 95, { font: 'Bold' })), [[4, undefined, 12]]);
  assert.deepEqual(looks(piece('One', 72), piece(' ', 90, { font: 'Bold', size: 20 })), [[4, 'Serif', 12]]);
  assert.deepEqual(looks(piece('1', 72, { size: 7, y: 703 }), piece('One', 77)), [[4, 'Serif', 12]]);
});
