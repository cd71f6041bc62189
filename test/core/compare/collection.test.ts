import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCollection, wordTable } from '../../../source/core/compare/collection.ts';
import { hashOf, wordsIn } from '../../../source/core/compare/split-words.ts';

const row = (text: string): readonly number[] => wordsIn(text).map(({ form }) => hashOf(form));

describe('the words of several texts', () => {
  const texts = ['We saw the old bridge. The bridge fell.', 'The old bridge? No.', ''];
  const collection = createCollection(texts.map(wordTable), ['The old bridge', 'fell the'].map(row));

  it('are found as they stand in a row, in whichever text', () => {
    assert.deepEqual(
      collection.places(row('The old bridge'), 10).map((place) => collection.textOf(place)),
      [0, 1],
    );
    assert.deepEqual(collection.places(row('bridge'), 10).length, 3);
  });

  it('never run from one text into the next', () => {
    assert.deepEqual(collection.places(row('fell the'), 10), []);
    assert.deepEqual(collection.places([], 10), []);
  });

  it('know where they stand in their own text', () => {
    const [, second = 0] = collection.places(row('old bridge'), 10);
    assert.equal(collection.starts[second], 4);
  });

  it('are found in bounded time where all look alike', () => {
    const alike = createCollection(
      [wordTable('error at line '.repeat(300_000))],
      [row('error at line error')],
    );
    const begun = performance.now();
    assert.equal(alike.places(row('error at line error at line'), 50).length, 50);
    assert.ok(performance.now() - begun < 2000);
  });
});
