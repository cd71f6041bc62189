import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passageFrom, placeOf } from '../../../source/core/text/passage.ts';
import { harbour } from '../../helpers/harbour.ts';

const { text } = harbour;
const place = text.indexOf('They count the roof');

const edits: readonly (readonly [what: string, edited: string, expected: string])[] = [
  ['nothing', text, 'They count the roof'],
  ['a paragraph before it', `A correction was made.\n\n${text}`, 'They count the roof'],
  ['what stands before it gone', text.slice(place - 5), 'They count the roof'],
  [
    'the words before it changed',
    text.replace('customers would go.\n\n“', 'buyers went.\n\n“'),
    'They count the roof',
  ],
  [
    'the words after it changed',
    text.replace('They count the roof and', 'These people count and'),
    'These people count and',
  ],
];
for (const [what, edited, expected] of edits) {
  test(`a place is found again with ${what}`, () => {
    const found = placeOf(edited, passageFrom(text, place));
    assert.ok(edited.startsWith(expected, found), edited.slice(found, found + 40));
  });
}

test('of several places with the same words the one nearest to the old is meant', () => {
  const verse = 'the same words come again and again, and\n';
  const song = verse.repeat(50);
  const at = verse.length * 25;
  assert.equal(placeOf(`Once.\n${song}`, passageFrom(song, at)), at + 'Once.\n'.length);
});

test('where none of the words are left the old offset stands, as far as there is text', () => {
  assert.equal(placeOf('short', passageFrom(text, place)), 'short'.length);
});

test('what is put in front of a text moves every place by as much', () => {
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.string({ unit: fc.constantFrom('x', ' ', '\n'), maxLength: 60 }),
      (at, added) => {
        assert.equal(placeOf(added + text, passageFrom(text, at)), at + added.length);
      },
    ),
  );
});
