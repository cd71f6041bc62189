import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Passage, passageAt, placeOfPassage } from '../../../source/core/text/passage.ts';
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
