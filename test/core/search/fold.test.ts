import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../source/core/search/fold.ts';

const cases: readonly (readonly [text: string, folded: string])[] = [
  ['Antony BLINKEN', 'antony blinken'],
  ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
  ['Łódź, Øresund', 'lodz, oresund'],
  ['“Don’t” – she said', '"don\'t" - she said'],
  ['ΑΘΗΝΆ', 'αθηνα'],
  ['한국 北京', '한국 北京'],
  ['İstanbul', 'istanbul'],
  ['straße', 'straße'],
];

for (const [text, folded] of cases) {
  test(`${text} is searched as ${folded}`, () => assert.equal(fold(text), folded));
}

test('folding keeps every offset, and once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      assert.equal(folded.length, text.length);
      assert.equal(fold(folded), folded);
    }),
  );
});
