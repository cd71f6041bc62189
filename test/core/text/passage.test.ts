import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Passage,
  passageAt,
  placeOfPassage,
  standsElsewhere,
} from '../../../source/core/text/passage.ts';
import { placeOfWords } from '../../helpers/hand-made.ts';

const text = [
  'The council voted late on Tuesday to close the old fish market.',
  '“We waited long enough,” said the mayor. It was late.',
  'Nobody had asked the traders where their customers would go, and nobody said why. It was late.',
].join('\n\n');

const known = (words: string): Passage => passageAt(text, placeOfWords(text, words));
const found = (edited: string, passage: Passage): string | undefined => {
  const range = placeOfPassage(edited, passage);
  return range && edited.slice(range.start, range.end);
};
const traders = 'Nobody had asked the traders where their customers would go, and nobody said why.';

const edits: readonly [name: string, edit: (text: string) => string, expected: string | undefined][] = [
  ['nothing', (one) => one, traders],
  ['words before it', (one) => `Editor’s note: corrected on Friday.\n\n${one}`, traders],
  ['a paragraph before it gone', (one) => one.slice(one.indexOf('“We')), traders],
  [
    'a word in it',
    (one) => one.replace('their customers', 'their old customers'),
    traders.replace('their customers', 'their old customers'),
  ],
  [
    'other line ends in it',
    (one) => one.replace('traders where', 'traders\nwhere'),
    traders.replace('traders where', 'traders\nwhere'),
  ],
  ['a word of it gone', (one) => one.replace('had asked', 'asked'), traders.replace('had asked', 'asked')],
  [
    'all of it',
    (one) => one.replace(traders, 'The traders were asked on Monday and all of them agreed to go.'),
    undefined,
  ],
];
for (const [name, edit, expected] of edits) {
  test(`a passage is found again after an edit: ${name}`, () => {
    assert.equal(found(edit(text), known(traders)), expected);
  });
}

/** What a passage on the north one's sentence is after an edit: the same, changed, moved or gone. */
const fate = (article: string, noted: string, edited: string): string => {
  const passage = passageAt(article, placeOfWords(article, noted));
  const range = placeOfPassage(edited, passage);
  if (!range) return 'gone';
  const now = edited.slice(range.start, range.end);
  return `${standsElsewhere(edited, range, passage) ? 'moved' : 'there'}: ${now}`;
};

const like: readonly (readonly [one: string, other: string])[] = [
  ['The north pier was closed on Monday.', 'The south pier was closed on Monday.'],
  ['“We will not sell the farm,” said Anna Berg.', '“We will not sell the barn,” said Anne Berg.'],
  ['In 2019 the fund lost 12 million euros.', 'In 2021 the fund lost 31 million euros.'],
  ['Mr Okafor said he would vote against it.', 'Mrs Okafor said she would vote against it.'],
];
const between = 'The harbour board met for three hours and heard nobody.';
for (const [one, other] of like) {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const [name, middle, gap] of [
      ['next to it', '', ' '],
      ['in the next paragraph', '', '\n\n'],
      ['a sentence on', between, ' '],
      ['a paragraph on', between, '\n\n'],
    ] as const) {
      const whole = (...sentences: string[]): string =>
        ['It began with a letter to the town.', ...sentences, 'Rain fell for the rest of the week.']
          .filter(Boolean)
          .join(gap);
      const article = whole(first, middle, second);
      const edited = first.replace(/(\w+)(?=\W*$)/, '$1s');
      test(`a passage never stands silently on a like sentence ${name}: ${first}`, () => {
        for (const [noted, left] of [
          [first, second],
          [second, first],
        ] as const) {
          const rest = noted === first ? whole(middle, second) : whole(first, middle);
          assert.match(fate(article, noted, rest), /^gone$|^moved: /, `${noted} | ${left}`);
        }
        assert.equal(fate(article, first, whole(edited, middle, second)), `there: ${edited}`);
        assert.equal(fate(article, first, whole(between, first, middle, second)), `moved: ${first}`);
      });
    }
  }
}

test('of two same sentences the one that is left is not silently taken for the other', () => {
  const [refrain, other] = ['We are ready for it now.', 'We are ready for this now.'];
  const article = `First the mayor spoke. ${refrain} Then came the pilots. ${between} ${refrain} And all went home.`;
  const edited = article.replace(`${refrain} Then`, 'Then');
  assert.equal(fate(article, refrain, edited), `moved: ${refrain}`);
  assert.equal(fate(article, refrain, article.replace(refrain, other)), `there: ${other}`);
});

test('of the same words in several places those with the same words about them are meant', () => {
  const last = text.lastIndexOf('It was late.');
  const passage = passageAt(text, { start: last, end: last + 12 });
  const edited = `It was late. ${text}`;
  assert.equal(placeOfPassage(edited, passage)?.start, last + 'It was late. '.length);
});

test('short words whose context is gone are found nowhere rather than anywhere', () => {
  assert.equal(placeOfPassage('A late one. It was so.', known('late')), undefined);
  assert.equal(placeOfPassage(text, { exact: '', prefix: '', suffix: '', start: 0 }), undefined);
});

test('a long passage that has changed in its middle is found by its ends', () => {
  const long = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} says something of its own.`).join(
    ' ',
  );
  const passage = passageAt(`Before. ${long} After.`, { start: 8, end: 8 + long.length });
  const edited = `Well before. ${long.replace('number 20 says', 'number twenty really says')} After.`;
  const range = placeOfPassage(edited, passage);
  assert.deepEqual(range, { start: 13, end: edited.length - ' After.'.length });
});

test('a passage of any text is found where it was, and moves with what is put before it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      fc.string({ maxLength: 50 }),
      (some, a, b, put) => {
        const start = Math.min(a % (some.length + 1), b % (some.length + 1));
        const end = Math.max(a % (some.length + 1), b % (some.length + 1));
        fc.pre(start < end);
        const whole = `${some}—the end of it, which nothing else has`;
        const passage = passageAt(whole, { start, end: whole.length });
        assert.deepEqual(placeOfPassage(whole, passage), { start, end: whole.length });
        assert.deepEqual(placeOfPassage(put + whole, passage), {
          start: start + put.length,
          end: whole.length + put.length,
        });
      },
    ),
  );
});
