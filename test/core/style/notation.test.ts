import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseStyle, type ReadStyle, styleWords, writeStyle } from '../../../source/core/style/notation.ts';
import type { Style } from '../../../source/core/style/style.ts';

const cases: readonly (readonly [written: string, read: ReadStyle])[] = [
  ['#87afff', { style: { color: '#87afff' } }],
  ['#FFF', { style: { color: '#ffffff' } }],
  ['bold #1c1c1c on #ffd75f', { style: { bold: true, color: '#1c1c1c', background: '#ffd75f' } }],
  ['on black', { style: { background: '#000000' } }],
  ['italic  underline', { style: { italic: true, underline: true } }],
  ['plain', { style: {} }],
  ['', { style: {} }],
  ['#12345', { unknown: '#12345' }],
  ['pink', { unknown: 'pink' }],
  ['constructor', { unknown: 'constructor' }],
  ['bold on', { unknown: 'on' }],
  ['on bold', { unknown: 'on bold' }],
];

test('a style is read as it is written', () => {
  for (const [written, read] of cases) assert.deepEqual(parseStyle(written), read, written);
});

test('every word of the notation can be read', () => {
  for (const word of styleWords) assert.ok('style' in parseStyle(word), word);
});

test('a style that was written is read back', () => {
  const colour = fc.stringMatching(/^#[\da-f]{6}$/);
  const style: fc.Arbitrary<Style> = fc.record(
    { color: colour, background: colour, bold: fc.constant(true), inverse: fc.constant(true) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(style, (one) => assert.deepEqual(parseStyle(writeStyle(one)), { style: { ...one } })),
  );
});
