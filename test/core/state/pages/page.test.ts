import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { composing, type Part } from '../../../../source/core/state/pages/page.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { allAtOnce } from '../../../../source/core/text/steps.ts';
import { faultsOf } from '../../../helpers/document-faults.ts';

const part = fc
  .record({
    kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'list-item' as const),
    words: fc.string({ maxLength: 40 }).map((words) => words.replace(/\s+/g, ' ').trim()),
    isItem: fc.boolean(),
  })
  .map(
    ({ kind, words, isItem }): Part => ({
      kind,
      words,
      ...(isItem
        ? { item: { goes: { kind: 'quotation', of: words }, coloured: { start: 0, end: words.length } } }
        : {}),
    }),
  );

test('a page is a document like any other, and each of its items stands for its own words', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const { document, items } = allAtOnce(composing('Page', parts));
      assert.deepEqual(faultsOf(document), []);
      const wanted = parts.filter(({ words, item }) => words !== '' && item).map(({ words }) => words);
      assert.deepEqual(
        items.map(({ range }) => slice(document.text, range)),
        wanted,
      );
      for (const { range, coloured } of items) assert.deepEqual(coloured, range);
    }),
  );
});

test('items of a list stand together, everything else apart', () => {
  const parts: readonly Part[] = [
    { kind: 'heading', words: 'Who' },
    { kind: 'list-item', words: 'Ada' },
    { kind: 'list-item', words: 'Bo' },
    { kind: 'paragraph', words: 'All.' },
  ];
  assert.equal(allAtOnce(composing('', parts)).document.text, 'Who\n\nAda\nBo\n\nAll.');
});
