import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TAGS } from '../../../../../source/core/analyse/grammar/tags.ts';
import { hashWord } from '../../../../../source/core/analyse/reporting/features/hash.ts';
import {
  buildWordClasses,
  slotOf,
} from '../../../../../source/core/analyse/reporting/features/word-classes.ts';
import { stemOf, viewWords } from '../../../../../source/core/analyse/reporting/features/word-view.ts';
import type { Tokens } from '../../../../../source/core/analyse/tokens/tokens.ts';

const tokensOf = (words: readonly string[], tags: readonly (typeof TAGS)[number][]): Tokens => ({
  count: words.length,
  starts: Int32Array.from(words, (_, i) => i * 10),
  ends: Int32Array.from(words, (word, i) => i * 10 + word.length),
  tags: Uint8Array.from(tags, (tag) => TAGS.indexOf(tag)),
  sentenceOf: new Int32Array(words.length),
  words,
  lower: words.map((word) => word.toLowerCase()),
  sentences: [],
});

const classes = buildWordClasses([
  { word: 'said', coarse: 3, fine: 300, cueAptness: 15, sourceAptness: 1 },
  { word: 'clinton', coarse: 9, fine: 400, cueAptness: 2, sourceAptness: 12 },
]);

test('the forms of a verb share a stem', () => {
  for (const forms of [
    ['report', 'reports', 'reported', 'reporting'],
    ['deny', 'denies', 'denied', 'denying'],
    ['argue', 'argues', 'argued', 'arguing'],
    ['admit', 'admits', 'admitted', 'admitting'],
  ]) {
    assert.equal(new Set(forms.map(stemOf)).size, 1, forms.join(', '));
  }
});

test('words are found by their hash and others are not', () => {
  assert.equal(classes.fine[slotOf(classes, hashWord('said'))], 300);
  assert.equal(slotOf(classes, hashWord('unsaid')), -1);
});

test('a table with no words finds none', () => {
  assert.equal(slotOf(buildWordClasses([]), hashWord('said')), -1);
});

test('names all look the same: nothing of the word itself is seen', () => {
  const view = viewWords(tokensOf(['Clinton', 'Okafor', 'said'], ['PROPN', 'PROPN', 'VERB']), classes);
  for (const column of Object.values(view)) assert.equal(column[0], column[1]);
  assert.equal(view.fine[2], 300);
  assert.equal(view.sourceAptness[0], 0);
});

test('numbers all look the same', () => {
  const view = viewWords(tokensOf(['12', '2016', '9,000'], ['NUM', 'NUM', 'NUM']), classes);
  assert.equal(new Set(view.word).size, 1);
});
