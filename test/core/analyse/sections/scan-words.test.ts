import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordEnd, wordStart } from '../../../../source/core/analyse/sections/topics/scan-words.ts';

const scanned = (text: string, dotted: boolean): readonly string[] => {
  const words: string[] = [];
  for (let at = wordStart(text, 0); at < text.length; ) {
    const end = wordEnd(text, at, dotted);
    words.push(text.slice(at, end));
    at = wordStart(text, end);
  }
  return words;
};

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'B', '9', "'", '’', '-', '.', ' ', 'é', '𝒳', '😀', '\ud835', '٣') }),
);

test('words are what the pattern would match', () => {
  fc.assert(
    fc.property(text, (given) => {
      assert.deepEqual(scanned(given, true), given.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []);
      assert.deepEqual(scanned(given, false), given.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
    }),
  );
});
