import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { justify } from '../../../source/core/layout/justify.ts';
import type { Span } from '../../../source/core/layout/span.ts';
import { cellsOf } from '../../../source/core/text/width.ts';

const plain = (...texts: readonly string[]): readonly Span[] => texts.map((text) => ({ text, roles: [] }));
const said = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

test('gaps between words grow evenly until the line is full', () => {
  const cases: readonly (readonly [words: readonly string[], width: number, filled: string])[] = [
    [['one two three'], 15, 'one  two  three'],
    [['one two three four'], 20, 'one two  three  four'],
    [['one two', ' three'], 15, 'one  two  three'],
    [['漢字 漢字'], 11, '漢字   漢字'],
    [['full'], 4, 'full'],
    [['oneword'], 12, 'oneword'],
    [['a b'], 30, 'a b'],
    [['too long for it'], 5, 'too long for it'],
  ];
  for (const [words, width, filled] of cases) assert.equal(said(justify(plain(...words), width)), filled);
});

test('a filled line has the same words in the same roles, and is exactly as wide or as it was', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé漢]{1,8}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 120 }), (list, width) => {
      const spans = list.map((word, index) => ({
        text: index === 0 ? word : ` ${word}`,
        roles: [String(index)],
      }));
      const filled = justify(spans, width);
      assert.equal(said(filled).replace(/ +/g, ' '), said(spans));
      assert.deepEqual(
        filled.map(({ roles }) => roles),
        spans.map(({ roles }) => roles),
      );
      assert.ok([width, cellsOf(said(spans))].includes(cellsOf(said(filled))));
    }),
  );
});
