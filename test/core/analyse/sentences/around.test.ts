import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceAround } from '../../../../source/core/analyse/sentences/around.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';

/** The article, with the words asked about between ⟨ ⟩ and the sentence expected between { }. */
const cases: readonly (readonly [name: string, marked: string])[] = [
  ['words in the middle of a sentence', 'He left. {She said ⟨it was late⟩ again.} It was.'],
  ['a quotation with its attribution', 'One. {⟨“We won,”⟩ Mr. Holm said.} Two.'],
  ['an interrupted quotation', 'One. {⟨“We,” said Dr. Ito, “won.”⟩} Two.'],
  ['a quotation of two sentences', 'One. {⟨“We won. We did,”⟩ she said.} Two.'],
  ['a sentence alone in its paragraph', 'One.\n\n{⟨“Why?”⟩ he asked.}\n\nTwo.'],
  ['a quotation over two paragraphs', 'A. {⟨“We won.\n\n“We did,”⟩ she said.} B.'],
  ['a whole text', '{⟨We won⟩}'],
];

for (const [name, marked] of cases) {
  test(`${name} has its sentence around it`, () => {
    const text = marked.replace(/[⟨⟩{}]/g, '');
    const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[⟨⟩{}]/g, '').length;
    const { start, end } = sentenceAround(paragraphs(text), { start: at('⟨'), end: at('⟩') });
    assert.equal(text.slice(start, end), text.slice(at('{'), at('}')));
  });
}

test('a sentence without an end is cut at spaces some way off', () => {
  const text = `${'before '.repeat(1000)}here ${'after '.repeat(1000)}`;
  const start = text.indexOf('here');
  const around = sentenceAround(paragraphs(text), { start, end: start + 4 });
  const words = text.slice(around.start, around.end);
  assert.match(words, /^before before .* before here after .* after$/);
  assert.ok(words.length > 1000 && words.length <= 1204);
});

test('a sentence always covers what it is asked for', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '“', '”', '?', '他'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(59), fc.nat(59), (words, one, two) => {
      const [start, end] = [Math.min(one, two, words.length), Math.min(Math.max(one, two), words.length)];
      const around = sentenceAround(paragraphs(words), { start, end });
      assert.ok(around.start <= start && around.end >= end && around.end <= words.length);
    }),
  );
});
