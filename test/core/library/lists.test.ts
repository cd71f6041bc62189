import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundShape } from '../../../source/core/library/lists.ts';

test('an article that was found prints as it is listed, without empty parentheses', () => {
  const row = {
    what: 'article', id: 2, key: '/news/a.md', title: 'Council minutes', outlet: '', byline: '', date: '', address: '',
    version: 1, words: 39, quotations: 3, opened: false,
  } as unknown as Parameters<typeof foundShape.text>[0]; // biome-ignore format: a record in few lines
  assert.equal(foundShape.text(row), '2  Council minutes (3 quotations)');
  assert.deepEqual(foundShape.json(row), {
    kind: 'article', id: 2, article: '/news/a.md', title: 'Council minutes', outlet: '', date: '',
  }); // biome-ignore format: a record in few lines
});
