import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TAGS } from '../../../../source/core/analyse/grammar/tags.ts';
import {
  makeTagger,
  readTagger,
  writeTagger,
} from '../../../../source/core/analyse/tokens/perceptron-tagger.ts';

const rows = 16;
const words = ['He', 'said', 'Ada', 'Holm', 'won', '.'];
const lower = words.map((word) => word.toLowerCase());

const tagWith = (weights: Int8Array): Uint8Array => {
  const tags = new Uint8Array(words.length);
  makeTagger({ rows, weights }).tag(words, lower, 0, words.length, tags);
  return tags;
};

test('every word takes the tag whose weights sum highest', () => {
  const weights = new Int8Array(rows * TAGS.length);
  for (let row = 0; row < rows; row += 1) weights[row * TAGS.length + TAGS.indexOf('VERB')] = 1;
  assert.deepEqual(
    [...tagWith(weights)],
    words.map(() => TAGS.indexOf('VERB')),
  );
});

test('weights written and read again give the same tags', () => {
  const weights = Int8Array.from({ length: rows * TAGS.length }, (_, i) => ((i * 37) % 255) - 127);
  const tags = new Uint8Array(words.length);
  readTagger(writeTagger({ rows, weights })).tag(words, lower, 0, words.length, tags);
  assert.deepEqual(tags, tagWith(weights));
});

test('names within a sentence are alike to the tagger when their shape and ending are', () => {
  const weights = Int8Array.from({ length: rows * TAGS.length }, (_, i) => ((i * 37) % 255) - 127);
  const tagger = makeTagger({ rows, weights });
  const tagsOf = (name: string): number[] => {
    const sentence = ['Then', name, 'spoke'];
    const tags = new Uint8Array(3);
    tagger.tag(
      sentence,
      sentence.map((word) => word.toLowerCase()),
      0,
      3,
      tags,
    );
    return [...tags];
  };
  assert.deepEqual(tagsOf('Kermit'), tagsOf('Hermit'));
});

test('bytes of another version are refused', () => {
  assert.throws(() => readTagger(new Uint8Array([9, 17, 4, 0])), RangeError);
});
