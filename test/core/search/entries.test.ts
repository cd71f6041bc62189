import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entriesOf } from '../../../source/core/search/entries.ts';
import { piecesOf } from '../../../source/core/search/pieces.ts';
import { analysed } from '../../helpers/analysed.ts';

test('speakers come first, then quotations, sections and the text', () => {
  const { document, analysis } = analysed();
  const entries = [...entriesOf(document, analysis, { asides: false })];
  assert.deepEqual(
    entries.map(({ kind, text, speaker }) => [kind, text, speaker?.name]),
    [
      ['speaker', 'Antony Blinken', undefined],
      ['quotation', '“We want,” “to talk.”', 'Antony Blinken'],
      ['quotation', 'The report was “far-fetched”', undefined],
      ['section', 'Blinken heads to Beijing', undefined],
      ['text', 'Blinken heads to Beijing', undefined],
      ['text', '“We want,” Antony Blinken said, “to talk.” He arrives on Sunday.', undefined],
      ['text', 'The report was “far-fetched”, officials said.', undefined],
    ],
  );
});

test('pieces tile a text, none is long, and a sentence is kept whole where it can be', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('word ', 'end. ', 'x', '北京。'), { maxLength: 600 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end } of piecesOf(text, { start: 0, end: text.length })) {
        assert.equal(start, at);
        assert.ok(end > start && end - start <= 400);
        at = end;
      }
      assert.equal(at, text.length);
    }),
  );
  const sentence = `${'word '.repeat(50)}end. `;
  const [first] = piecesOf(sentence.repeat(3), { start: 0, end: sentence.length * 3 });
  assert.equal(first?.end, sentence.length);
});
