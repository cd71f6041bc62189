import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directionOf, hasRightToLeft, levelsOf, runsOf } from '../../../source/core/layout/bidi.ts';
import { arranged, placed, visualLine } from '../../../source/core/layout/visual.ts';

/** A paragraph as one line, in the order of the screen. */
const shown = (text: string): string => {
  const runs = runsOf(levelsOf(text, directionOf(text)), 0, 0, text.length);
  return arranged(
    runs.map(({ start, end, level }) => ({ spans: [{ text: text.slice(start, end), roles: [] }], level })),
  )
    .map((span) => span.text)
    .join('');
};

/** Stands for letters that run from right to left as UAX #9 writes its examples: capitals. */
const hebrew = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String.fromCharCode(0x05d0 + letter.charCodeAt(0) - 0x41));

const samples: readonly (readonly [name: string, read: string, onScreen: string])[] = [
  ['car means CAR', 'car means CAR.', 'car means RAC.'],
  [
    'a sentence in English with one in Hebrew',
    'he said "CAR MEANS car." then',
    'he said "SNAEM RAC car." then',
  ],
  ['one in Hebrew with English in it', 'DID YOU SAY he said car?', '?he said car YAS UOY DID'],
  ['numbers keep their order', 'ABC 123 DEF', 'FED 123 CBA'],
  ['brackets turn', 'ABC (DEF) GHI', 'IHG (FED) CBA'],
  ['brackets about English in Hebrew', 'ABC (xyz) GHI', 'IHG (xyz) CBA'],
  ['nothing to turn', 'he said “car”.', 'he said “car”.'],
  ['a Hebrew word alone', 'ABC', 'CBA'],
  ['punctuation at the end', 'ABC DEF.', '.FED CBA'],
];
for (const [name, read, onScreen] of samples) {
  test(`in the order of the screen: ${name}`, () => assert.equal(shown(hebrew(read)), hebrew(onScreen)));
}

test('marks stay on their letters, and Arabic digits in their order', () => {
  assert.equal(shown('שָׁלוֹם'), 'םוֹלשָׁ');
  assert.equal(shown('سنة ١٢٣'), '١٢٣ ةنس');
});

test('the direction is that of the first letter that has one', () => {
  const cases = [
    ['“שלום” he said', 'rtl'],
    ['he said “שלום”', 'ltr'],
    ['123 שלום', 'rtl'],
    ['2024', 'ltr'],
    ['', 'ltr'],
    ['שלום\nhello', 'rtl'],
  ] as const;
  for (const [text, direction] of cases) assert.equal(directionOf(text), direction, text);
});

test('only what runs from right to left counts as such', () => {
  for (const text of ['', 'plain words', 'naïve — “quoted”', '漢字 かな', '👍🏽', 'Привет']) {
    assert.ok(!hasRightToLeft(text), text);
  }
  for (const text of ['שלום', 'مرحبا', 'a ﷲ b', '\u{1e900}']) assert.ok(hasRightToLeft(text), text);
});

test('a row of the screen has its columns turned each by itself, and what is placed stays', () => {
  const span = (text: string, ...roles: string[]) => ({ text, roles });
  const row = [
    span(' '),
    span('אב גד', 'speaker/1'),
    span('   '),
    span('3'),
    span(' │ '),
    span('הו זח', placed),
  ];
  assert.deepEqual(visualLine(row), [
    span(' '),
    span('דג בא', 'speaker/1'),
    span('   '),
    span('3'),
    span(' │ '),
    span('הו זח', placed),
  ]);
  const latin = [span('only'), span(' letters')];
  assert.equal(visualLine(latin), latin);
});

test('roles go with their letters, wherever they stand', () => {
  const line = visualLine([
    { text: 'אב', roles: ['a'] },
    { text: ' ', roles: [] },
    { text: 'גד', roles: ['b'] },
  ]);
  assert.deepEqual(line, [
    { text: 'דג', roles: ['b'] },
    { text: ' ', roles: [] },
    { text: 'בא', roles: ['a'] },
  ]);
});

test('nothing is lost or added in any mixture', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'א', 'ב', 'م', ' ', '1', '٢', '.'), { maxLength: 40 });
  fc.assert(
    fc.property(letters, (list) => {
      const text = list.join('');
      assert.equal([...shown(text)].sort().join(''), [...text].sort().join(''));
    }),
  );
});
