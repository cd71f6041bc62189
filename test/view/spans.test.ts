import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellsOf } from '../../source/core/text/width.ts';
import { cutLine, type Line, span, widthOf } from '../../source/view/spans.ts';

const said = (line: Line): string => line.map(({ text }) => text).join('');

const cases: readonly (readonly [what: string, spans: readonly string[], width: number, expected: string])[] =
  [
    ['that fits is left alone', ['All', '  ', 'Quotes'], 11, 'All  Quotes'],
    ['is cut after a word', ['one ', 'or several others'], 16, 'one or several…'],
    ['cut where a span ends says so', ['a possibl', 'e,”'], 9, 'a possib…'],
    ['loses blanks without a word', ['words', '   '], 6, 'words '],
    ['loses a wide blank whole', ['words', '　　'], 6, 'words '],
    ['has no room for anything', ['words'], 0, ''],
  ];

for (const [what, spans, width, expected] of cases) {
  test(`a line ${what}`, () =>
    assert.equal(
      said(
        cutLine(
          spans.map((text) => span(text)),
          width,
        ),
      ),
      expected,
    ));
}

test('a cut line fits, and says that something is gone where it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (texts, width) => {
        const line = texts.map((text) => span(text));
        const cut = cutLine(line, width);
        assert.ok(widthOf(cut) <= width);
        const whole = said(line).trimEnd();
        if (cellsOf(whole) > width) assert.ok(said(cut).trimEnd().endsWith('…'), JSON.stringify(said(cut)));
        else assert.equal(said(cut).trimEnd(), whole);
      },
    ),
    { examples: [[['! '], 1]] },
  );
});
