import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paintRange } from '../../../source/core/layout/paint.ts';
import { trimmedEnd, wrap } from '../../../source/core/layout/wrap.ts';
import { graphemes } from '../../../source/core/text/segment.ts';
import { cellsOf } from '../../../source/core/text/width.ts';
import { anyWords } from '../../helpers/any-words.ts';

const linesOf = (text: string, width: number, flows = true): readonly string[] => {
  const starts = wrap(text, { start: 0, end: text.length }, width, flows);
  return Array.from(starts, (start, index) => {
    const end = trimmedEnd(text, { start, end: starts[index + 1] ?? text.length });
    return paintRange(text, { start, end }, [], flows)
      .map((span) => span.text)
      .join('');
  });
};

const widths = fc.oneof(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 31, max: 250 }));

test('lines tile the text: each starts where the one before ends, the first at its start', () => {
  fc.assert(
    fc.property(anyWords, widths, fc.boolean(), (text, width, flows) => {
      const starts = wrap(text, { start: 0, end: text.length }, width, flows);
      assert.equal(starts[0], 0);
      for (let i = 1; i < starts.length; i += 1) {
        assert.ok((starts[i] ?? 0) > (starts[i - 1] ?? 0));
        assert.ok((starts[i] ?? 0) < text.length);
      }
    }),
  );
});

test('no line is wider than the column, but for a single grapheme that is', () => {
  fc.assert(
    fc.property(anyWords, widths, fc.boolean(), (text, width, flows) => {
      for (const line of linesOf(text, width, flows)) {
        const isOne = graphemes(line).length === 1;
        assert.ok(cellsOf(line) <= width || isOne, JSON.stringify(line));
      }
    }),
    { numRuns: 400 },
  );
});

test('no grapheme is cut in two', () => {
  const segmenter = new Intl.Segmenter('en');
  fc.assert(
    fc.property(anyWords, widths, fc.boolean(), (text, width, flows) => {
      const edges = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
      for (const start of wrap(text, { start: 0, end: text.length }, width, flows)) {
        assert.ok(text === '' || edges.has(start), `${JSON.stringify(text)} at ${start}`);
      }
    }),
    { numRuns: 400 },
  );
});

const cases: readonly [string, string, number, boolean, readonly string[]][] = [
  ['breaks after spaces', 'one two three', 8, true, ['one two', 'three']],
  ['lets a trailing space hang', 'four five', 4, true, ['four', 'five']],
  ['counts a space the text begins with', ' ab c', 4, true, [' ab', 'c']],
  ['breaks after a hyphen', 'well-known', 6, true, ['well-', 'known']],
  ['breaks after a dash', 'yes—maybe', 6, true, ['yes—', 'maybe']],
  ['keeps a leading hyphen with its word', 'a -b', 3, true, ['a', '-b']],
  ['cuts a word too long for the column', 'abcdefgh', 3, true, ['abc', 'def', 'gh']],
  ['lets words flow over line ends', 'one\ntwo\n three', 20, true, ['one two three']],
  ['keeps line ends where lines are kept', 'one\n\ntwo', 20, false, ['one', '', 'two']],
  ['breaks between ideographs', '漢字漢字', 4, true, ['漢字', '漢字']],
  ['never begins a line with closing punctuation', '漢字、漢', 4, true, ['漢', '字、', '漢']],
  ['never ends a line with opening punctuation', '漢「字」', 4, true, ['漢', '「字', '」']],
  ['does not break at a no-break space', 'a b\u00a0c', 4, true, ['a', 'b\u00a0c']],
];
for (const [name, text, width, flows, expected] of cases) {
  test(name, () => assert.deepEqual(linesOf(text, width, flows), expected));
}
