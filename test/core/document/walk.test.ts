import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../source/core/document/compose.ts';
import { blockAt, blockBefore, extentOf, proseBlocks } from '../../../source/core/document/walk.ts';

const document = compose(
  [
    { kind: 'paragraph', pieces: ['One two.'] },
    { kind: 'list-item', depth: 0, marker: '•', pieces: ['Three.'] },
    { kind: 'break' },
  ],
  { source: { name: 'test', mediaType: 'text/html' } },
);

test('every offset belongs to the block whose extent covers it, or to none between blocks', () => {
  for (let offset = 0; offset <= document.text.length; offset += 1) {
    const covering = document.blocks.findIndex((block) => {
      const { start, end } = extentOf(block);
      return start <= offset && offset < end;
    });
    assert.equal(blockAt(document, offset), covering < 0 ? undefined : covering, String(offset));
  }
});

test('between blocks the one before counts, and before the first none', () => {
  assert.equal(blockBefore(document, 9), 0);
  assert.equal(blockBefore({ ...document, blocks: [] }, 0), -1);
});

test('prose blocks leave out what is not the article’s own words', () => {
  assert.deepEqual(
    proseBlocks(document).map(({ kind }) => kind),
    ['paragraph', 'list-item'],
  );
});
