import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { windowsOf } from '../../../../source/core/analyse/windows/windows.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';

const read = (text: string): Document => readPlainText(text, { name: 'a.txt', mediaType: 'text/plain' });
const sizes = { first: 60, usual: 150 };

const line = fc.oneof(
  fc.constantFrom(
    'CHAPTER ONE',
    '- an item of a list',
    '> a quotation',
    '',
    '“We go,” she said. He did not.',
  ),
  fc.lorem({ maxCount: 3, mode: 'sentences' }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('windows tile the text, each no longer than it may be, and hold every word of every block once', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const document = read(lines.join('\n\n'));
      const windows = [...windowsOf(document, sizes)];
      assert.equal(windows[0]?.range.start, 0);
      assert.equal(windows.at(-1)?.range.end, document.text.length);
      for (const [index, { range }] of windows.entries()) {
        assert.equal(range.start, windows[index - 1]?.range.end ?? 0);
      }
      const wordsOf = (blocks: Document['blocks']): string =>
        blocks.map(({ range }) => document.text.slice(range.start, range.end)).join('');
      assert.equal(
        wordsOf(windows.flatMap(({ document: window }) => window.blocks)),
        wordsOf(document.blocks),
      );
      for (const { document: window, range } of windows) {
        assert.ok(
          window.blocks.every((block) => block.range.start >= range.start && block.range.end <= range.end),
        );
      }
    }),
  );
});

test('a window begins at a heading where one is near its end', () => {
  const page = 'A paragraph of some words that go on for a while.';
  const document = read(`${page}\n\n${page}\n\nCHAPTER TWO\n\n${page}\n\n${page}`);
  const [, second] = [...windowsOf(document, { first: 130, usual: 1000 })];
  assert.equal(second?.range.start, document.text.indexOf('CHAPTER TWO'));
});

test('a paragraph without end is cut after a sentence, else after a space, else between characters', () => {
  const starts = (text: string): readonly string[] =>
    [...windowsOf(read(text), { first: 40, usual: 40 })].map(({ range }) =>
      text.slice(range.start, range.start + 6),
    );
  assert.deepEqual(starts('One sentence is here now. Two sentences are there, and more.'), [
    'One se',
    'Two se',
  ]);
  assert.deepEqual(starts('word '.repeat(12).trim()), ['word w', 'word w']);
  assert.deepEqual(starts('👍'.repeat(25)), ['👍👍👍', '👍👍👍']);
});
