import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutOf } from '../../../source/core/layout/lines.ts';
import type { Row } from '../../../source/core/layout/row.ts';
import {
  clampTop,
  headOf,
  isShown,
  lastTop,
  placeTop,
  reveal,
  rowsFrom,
  START,
  scrollBy,
} from '../../../source/core/layout/viewport.ts';
import { anyWords } from '../../helpers/any-words.ts';
import { documentOf } from '../../helpers/hand-made.ts';
import { harbour } from '../../helpers/harbour.ts';

const paragraphs = fc.array(
  fc
    .tuple(fc.constantFrom('', '', '', '# ', '> ', '- '), anyWords)
    .map(([mark, words]) => `${mark}${words.trim() || 'x'}`),
  { minLength: 1, maxLength: 12 },
);
const documents = fc
  .tuple(paragraphs, fc.constantFrom('\n\n', '\n', ''))
  .map(([all, gap]) => documentOf(all, gap));
const sizes = fc.record({ width: fc.integer({ min: 2, max: 90 }), height: fc.integer({ min: 1, max: 30 }) });

const everyRow = (layout: ReturnType<typeof layoutOf>): readonly Row[] => rowsFrom(layout, START, 1e6);

test('going down a row at a time meets every row, and going up meets them again', () => {
  fc.assert(
    fc.property(documents, sizes, fc.boolean(), (document, { width, height }, asides) => {
      const layout = layoutOf(document, width, asides);
      const last = lastTop(layout, height);
      const start = clampTop(layout, 0, height);
      const seen = [start];
      while ((seen.at(-1) ?? 0) < last) {
        const next = scrollBy(layout, seen.at(-1) ?? 0, 1, height);
        assert.ok(next > (seen.at(-1) ?? 0), 'it moves');
        seen.push(next);
      }
      const met = [last];
      while ((met[0] ?? 0) > start) met.unshift(scrollBy(layout, met[0] ?? 0, -1, height));
      assert.deepEqual(met, seen);
      assert.equal(scrollBy(layout, start, -5, height), start);
    }),
    { numRuns: 60 },
  );
});

test('the screen never runs past the end: it is full wherever the article is as long', () => {
  fc.assert(
    fc.property(documents, sizes, fc.nat(2000), (document, { width, height }, offset) => {
      const layout = layoutOf(document, width, false);
      const rows = rowsFrom(layout, clampTop(layout, offset, height), height);
      assert.ok(rows.length === height || rows.length === everyRow(layout).length);
    }),
    { numRuns: 100 },
  );
});

test('every row starts beyond the one above it', () => {
  fc.assert(
    fc.property(documents, sizes, fc.boolean(), (document, { width }, asides) => {
      const rows = everyRow(layoutOf(document, width, asides));
      for (const [index, row] of rows.entries()) {
        assert.ok(index === 0 || row.start > (rows[index - 1]?.start ?? 0));
      }
    }),
    { numRuns: 100 },
  );
});

test('titles given to blocks stand above them with a blank row between, and every row still has a place of its own', () => {
  fc.assert(
    fc.property(documents, sizes, fc.boolean(), (document, { width, height }, asides) => {
      const titles = new Map(document.blocks.map(({ range }, index) => [range.start, `title ${index}`]));
      const layout = layoutOf(document, width, asides, titles);
      const rows = everyRow(layout);
      for (const [index, row] of rows.entries()) {
        assert.ok(index === 0 || row.start > (rows[index - 1]?.start ?? 0));
        if (row.kind !== 'title') continue;
        assert.equal(rows[index + 1]?.kind, 'gap');
        const below = rows[index + 2];
        assert.equal(titles.get(below?.start ?? -1), row.words);
        assert.equal(rowsFrom(layout, headOf(layout, below?.start ?? 0), 1)[0], row);
      }
      const last = lastTop(layout, height);
      let [at, steps] = [clampTop(layout, 0, height), 0];
      for (; at < last; steps += 1) at = scrollBy(layout, at, 1, height);
      for (; steps > 0; steps -= 1) at = scrollBy(layout, at, -1, height);
      assert.equal(at, clampTop(layout, 0, height));
    }),
    { numRuns: 60 },
  );
});

test('what stands above an article scrolls with it, and every row still has a place of its own', () => {
  const front = [
    { words: 'A title that takes more than a row of its own', role: 'heading/1', rows: 4 },
    { words: 'Evening Post · By Ada Holm', role: 'muted', rows: 3 },
    { words: 'example.org/a-long-address', role: 'muted', rows: 1 },
  ];
  fc.assert(
    fc.property(documents, sizes, ({ ...document }, { width, height }) => {
      const layout = layoutOf(document, width, true, undefined, false, front);
      const rows = everyRow(layout);
      for (const [index, row] of rows.entries()) {
        assert.ok(index === 0 || row.start > (rows[index - 1]?.start ?? 0));
        if (row.kind === 'front') assert.doesNotMatch(row.words, /^\s*·|·\s*$/);
      }
      const [first, last] = [clampTop(layout, START, height), lastTop(layout, height)];
      assert.equal(rowsFrom(layout, START, 1)[0], rows[0]);
      let [at, steps] = [first, 0];
      for (; at < last; steps += 1) at = scrollBy(layout, at, 1, height);
      for (; steps > 0; steps -= 1) at = scrollBy(layout, at, -1, height);
      assert.equal(at, first);
    }),
    { numRuns: 60 },
  );
});

test('what is revealed shows, and what shows already is not moved', () => {
  fc.assert(
    fc.property(documents, sizes, fc.nat(), (document, { width, height }, seed) => {
      const layout = layoutOf(document, width, true);
      const start = seed % document.text.length;
      const block = document.blocks.find(({ range }) => range.start <= start && start < range.end);
      if (!block) return;
      const target = { start, end: start + 1 };
      const top = reveal(layout, 0, height, target);
      assert.ok(isShown(layout, top, height, target));
      assert.equal(reveal(layout, top, height, target), top);
    }),
    { numRuns: 150 },
  );
});

test('after a resize the words that were at the top are on the top row', () => {
  fc.assert(
    fc.property(
      documents,
      sizes,
      fc.integer({ min: 2, max: 90 }),
      fc.nat(),
      (document, { width, height }, other, seed) => {
        const before = layoutOf(document, width, true);
        const top = placeTop(before, seed % document.text.length, height, 0);
        const after = layoutOf(document, other, true);
        const shown = clampTop(after, top, height);
        const [first, second] = rowsFrom(after, shown, 2);
        const isAtEnd = shown === lastTop(after, height);
        assert.ok(isAtEnd || (first && first.start <= top && (!second || second.start >= top)));
      },
    ),
    { numRuns: 150 },
  );
});

test('asides fold into one row for each run of them, and show when asked for', () => {
  const folded = everyRow(layoutOf(harbour, 60, false)).filter(({ kind }) => kind === 'fold');
  assert.deepEqual(
    folded.map((row) => row.kind === 'fold' && row.count),
    [1, 2],
  );
  assert.ok(everyRow(layoutOf(harbour, 60, true)).every(({ kind }) => kind !== 'fold'));
});

test('only what is near the screen is laid out', () => {
  const long = documentOf(Array.from({ length: 5000 }, (_, index) => `Paragraph ${index} of a long text.`));
  const layout = layoutOf(long, 60, false);
  rowsFrom(layout, scrollBy(layout, Math.floor(long.text.length / 2), 40, 30), 30);
  assert.ok(layout.known.size < 80, `${layout.known.size} of 5000 units were laid out`);
});
