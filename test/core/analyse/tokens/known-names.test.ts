import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADV, PROPN, VERB } from '../../../../source/core/analyse/grammar/tags.ts';
import { tagKnownNames } from '../../../../source/core/analyse/tokens/known-names.ts';

/** The tags of words after names are told; `given` has a tag by the word it is of. */
const tagged = (text: string, given: Readonly<Record<string, number>>): readonly (string | number)[] => {
  const sentences = text.split(' | ').map((sentence) => sentence.split(' '));
  const words = sentences.flat();
  let first = 0;
  const bounds = sentences.map(({ length }) => {
    first += length;
    return { first: first - length, last: first, block: 0, range: { start: 0, end: 0 } };
  });
  const tags = Uint8Array.from(words, (word) => given[word] ?? PROPN);
  tagKnownNames(
    words,
    words.map((word) => word.toLowerCase()),
    bounds,
    tags,
  );
  return words.flatMap((word, at) => (word in given ? [tags[at] ?? -1] : []));
};

test('a word that stands with a capital inside sentences is a name where it opens one', () => {
  assert.deepEqual(tagged('we met Mei Chen | Chen wrote', { Chen: ADV }), [PROPN, PROPN]);
});

test('a word that stands in small letters too is none', () => {
  assert.deepEqual(tagged('we met Mei Lynch | they lynch nobody | Lynch him', { Lynch: VERB }), [VERB, VERB]);
});

test('capitals of a headline tell no name', () => {
  assert.deepEqual(tagged('Mayor Slams Rival Over Bridge | Slams hurt', { Slams: VERB }), [VERB, VERB]);
});

test('a word with a hyphen, and one that only opens sentences, stay as they are', () => {
  assert.deepEqual(tagged('she is Leeds-born | Leeds-born she is', { 'Leeds-born': VERB }), [VERB, VERB]);
  assert.deepEqual(tagged('Go home | Go away', { Go: VERB }), [VERB, VERB]);
});
