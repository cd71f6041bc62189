import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchorAt, placeOfAnchor } from '../../../source/core/text/anchor.ts';
import { fingerprint } from '../../../source/core/text/fingerprint.ts';
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
    const found = placeOfAnchor(edited, anchorAt(text, place));
    assert.ok(edited.startsWith(expected, found), edited.slice(found, found + 40));
  });
}

test('of several places with the same words the one nearest to the old is meant', () => {
  const verse = 'the same words come again and again, and\n';
  const song = verse.repeat(50);
  const at = verse.length * 25;
  assert.equal(placeOfAnchor(`Once.\n${song}`, anchorAt(song, at)), at + 'Once.\n'.length);
});

test('where none of the words are left the old offset stands, as far as there is text', () => {
  assert.equal(placeOfAnchor('short', anchorAt(text, place)), 'short'.length);
});

test('words that moved too far are not looked for', () => {
  const far = `${'x'.repeat(300_000)}\n${text}`;
  assert.equal(placeOfAnchor(far, anchorAt(text, place)), place);
});

test('what is put in front of a text moves every place by as much', () => {
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.string({ unit: fc.constantFrom('x', ' ', '\n'), maxLength: 60 }),
      (at, added) => {
        assert.equal(placeOfAnchor(added + text, anchorAt(text, at)), at + added.length);
      },
    ),
  );
});

test('texts that differ by a letter have different fingerprints, long ones by their length', () => {
  assert.match(fingerprint(text), /^[0-9a-f]{16}$/);
  assert.equal(fingerprint(text), fingerprint(`${text}`));
  assert.notEqual(fingerprint(text), fingerprint(text.replace('roof', 'rood')));
  const long = text.repeat(1000);
  assert.notEqual(fingerprint(long), fingerprint(`${long} `));
});
