import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Quotation } from '../../../../source/core/analyse/analysis.ts';
import { cellOf, coverageOf, quotationInCell } from '../../../../source/core/state/lists/timeline.ts';
import { currentQuotation } from '../../../../source/core/state/selectors.ts';
import { openReader } from '../../../helpers/reader.ts';

const saying = (...spans: readonly (readonly [number, number])[]): Quotation => ({
  id: 'q',
  kind: 'direct',
  range: { start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0 },
  spans: spans.map(([start, end]) => ({ start, end })),
  marks: [],
  section: 's',
  attribution: { rules: ['named'], confidence: 1 },
});

test('a cell is as full as its part of the text is said in quotations', () => {
  assert.deepEqual([...coverageOf([saying([0, 10], [15, 20])], 40, 4)], [1, 0.5, 0, 0]);
  assert.deepEqual([...coverageOf([saying([5, 35])], 40, 4)], [0.5, 1, 1, 0.5]);
  assert.deepEqual([...coverageOf([saying([0, 10]), saying([0, 10])], 40, 4)], [1, 0, 0, 0]);
  assert.deepEqual([...coverageOf([], 40, 2)], [0, 0]);
});

test('all that is said is in some cell, whatever the sizes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.array(fc.tuple(fc.nat(5000), fc.nat(300)), { maxLength: 20 }),
      (length, cells, found) => {
        const quotations = found
          .map(([start, size]) => saying([Math.min(start, length - 1), Math.min(length, start + size + 1)]))
          .filter(({ range }) => range.start < range.end);
        const coverage = coverageOf(quotations, length, cells);
        assert.ok(coverage.every((covered) => covered >= 0 && covered <= 1));
        for (const { range } of quotations) {
          const cell = cellOf(range.start, length, cells);
          assert.ok((coverage[cell] ?? 0) > 0);
          assert.ok(quotationInCell(quotations, length, cells, cell));
        }
      },
    ),
    // A quotation that begins right where a cell does.
    { examples: [[4059, 198, [[2419, 0]]]] },
  );
});

test('the timeline goes from one thing its speaker said to the next, everybody else left aside', () => {
  const reader = openReader(120, 20);
  reader.press('T j');
  const ids = ['l', 'l', 'l', 'h'].map((key) => currentQuotation(reader.press(key))?.id);
  assert.deepEqual(ids, ['q3', 'q4', 'q5', 'q4']);
  assert.equal(reader.state().reading.speaker, undefined, 'nobody is dimmed by looking along');
});

test('whoever follows somebody follows the row they look along', () => {
  const reader = openReader(120, 20);
  reader.press('n enter T');
  assert.equal(reader.state().reading.speaker, 'p1');
  assert.equal(reader.press('k l').reading.speaker, 'p2');
});

test('Enter follows the row’s speaker and gives the keys back; the timeline stays until it is put away', () => {
  const reader = openReader(120, 20);
  const { focus, reading, shown } = reader.press('T j enter');
  assert.deepEqual([focus, reading.speaker, shown.timeline], ['article', 'p2', true]);
  assert.equal(reader.press('T').focus, 'timeline');
  assert.deepEqual([reader.press('T').shown.timeline, reader.state().focus], [false, 'article']);
});

test('how much is said is worked out once for a width', () => {
  const quotations = [saying([0, 10])];
  const first = coverageOf(quotations, 40, 4);
  assert.equal(coverageOf(quotations, 40, 4), first);
  assert.deepEqual([...coverageOf(quotations, 40, 2)], [0.5, 0]);
  assert.deepEqual([...coverageOf(quotations, 80, 4)], [0.5, 0, 0, 0]);
});
