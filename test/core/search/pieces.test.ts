import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { piecesOf } from '../../../source/core/search/pieces.ts';

test('pieces tile the range and cut no character in two', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', ' ', '. ', '\u{1F600}', '\u{1F1E6}'),
        maxLength: 3000,
        size: 'max',
      }),
      (text) => {
        let end = 0;
        for (const piece of piecesOf(text, { start: 0, end: text.length })) {
          assert.equal(piece.start, end);
          assert.ok(piece.end > piece.start && piece.end - piece.start <= 400);
          assert.doesNotMatch(text.slice(piece.start, piece.end), /[\uD800-\uDFFF]/u);
          end = piece.end;
        }
        assert.equal(end, text.length);
      },
    ),
  );
});
