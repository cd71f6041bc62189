import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slice } from '../../../source/core/text/range.ts';
import { countWords, eachGrapheme, graphemes, words } from '../../../source/core/text/segment.ts';
import { simpleCells } from '../../../source/core/text/simple-units.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const expected = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

const mixed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('é', 'e\u0301', '한', 'ᄒ', 'क्ष', '👨‍👩‍👧', '🇬🇧', '\r\n'),
    ),
  )
  .map((pieces) => pieces.join(''));

test('graphemes are the ones Unicode defines', () => {
  fc.assert(
    fc.property(mixed, (text) => assert.deepEqual(graphemes(text), expected(text))),
    { numRuns: 1000 },
  );
});

test('every simple unit is a grapheme by itself beside letters, digits, Hangul and itself', () => {
  const cells = simpleCells();
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (!cells[unit]) continue;
    const one = String.fromCharCode(unit);
    const row = `a${one}1${one}가${one}각${one}${one}я`;
    assert.equal(expected(row).length, row.length, unit.toString(16));
  }
});

test('a visit that answers false is the last', () => {
  for (const text of ['abc', 'ab\u0301c\u0301']) {
    let visits = 0;
    eachGrapheme(text, () => {
      visits += 1;
      return visits < 2;
    });
    assert.equal(visits, 2);
  }
});

test('words are found without the marks around them', () => {
  const text = '“It’s 3.5 %,” she said.';
  assert.deepEqual(
    words(text).map((range) => slice(text, range)),
    ['It’s', '3.5', 'she', 'said'],
  );
});

test('words are counted in spaced and in unspaced scripts', () => {
  assert.equal(countWords('“It’s 3.5 %,” she said—twice.'), 5);
  assert.equal(countWords(' \n — '), 0);
  assert.equal(countWords('naïve Élan, 𝒜 b\u00a0c'), 5);
  assert.ok(countWords('今日は天気がいい') > 2);
});
