import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WordTable } from '../../../source/core/text/word-table.ts';

/** A table that says which word it was asked for, and how often it had to make that out. */
const noting = (most?: number) => {
  const made: string[] = [];
  const table = new WordTable((word) => {
    made.push(word);
    return word;
  }, most);
  return {
    made,
    of: (word: string, around = '') =>
      table.of(`${around}${word}${around}`, around.length, around.length + word.length),
  };
};

test('a word is made out once, wherever it stands', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), fc.string({ maxLength: 3 }), (words, around) => {
      const { made, of } = noting();
      for (const each of [...words, ...words]) assert.equal(of(each, around), each);
      assert.deepEqual(made, [...new Set(words)]);
    }),
  );
});

test('a book of different words is known', () => {
  const { made, of } = noting();
  const words = Array.from({ length: 20_000 }, (_, number) => `w${number.toString(36)}`);
  for (const each of [...words, ...words]) assert.equal(of(each), each);
  assert.equal(made.length, words.length);
});

test('when very many words are known, all are forgotten', () => {
  const { made, of } = noting(3);
  for (const word of ['a', 'b', 'a', 'c', 'a', 'b', 'b']) assert.equal(of(word), word);
  assert.deepEqual(made, ['a', 'b', 'c', 'a', 'b']);
});

/** Two pairs of letters that a hash of FNV's kind takes for one, after what it made of the letters before. */
const alike = (before: number): readonly [string, string, number] => {
  const high = new Map<number, number>();
  for (let letter = 0x100; ; letter += 1) {
    const half = Math.imul(before ^ letter, 0x01000193);
    const other = high.get(half >>> 16);
    if (other === undefined) {
      high.set(half >>> 16, letter);
      continue;
    }
    const difference = (half ^ Math.imul(before ^ other, 0x01000193)) & 0xffff;
    return [
      String.fromCharCode(letter, 0),
      String.fromCharCode(other, difference),
      Math.imul(half, 0x01000193),
    ];
  }
};

test('words made to have one hash are told apart', () => {
  let words = [''];
  let hash = 0x811c9dc5 | 0;
  for (let pairs = 0; pairs < 7; pairs += 1) {
    const [one, other, after] = alike(hash);
    words = words.flatMap((word) => [word + one, word + other]);
    hash = after;
  }
  const { made, of } = noting();
  for (const each of [...words, ...words]) assert.equal(of(each), each);
  assert.equal(made.length, 128);
});
