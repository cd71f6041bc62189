import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadError } from '../../source/core/parse/format.ts';
import { loadArticle } from '../../source/shell/load/index.ts';
import { messageOf } from '../../source/shell/message-of.ts';
import { createFolder } from '../helpers/folder.ts';

const folder = createFolder();

test('an error is one line without controls, whatever was thrown', () => {
  assert.equal(messageOf(new Error('a\nb\x1b[2J')), 'a\uFFFDb\uFFFD[2J');
  assert.equal(messageOf('plain words'), 'plain words');
  assert.equal(messageOf(undefined), 'undefined');
});

test('out of file descriptors is said in words', () => {
  const error = Object.assign(new Error('EMFILE: too many open files, open /x'), { code: 'EMFILE' });
  assert.equal(messageOf(error), 'too many files are open; ulimit -n tells how many may be');
});

test('a reader that throws costs its article, in one sentence that names it', async (context) => {
  const path = folder.put('article.txt', 'Words\x01 that need care.\n');
  context.mock.method(String.prototype, 'replaceAll', () => {
    throw new TypeError('nothing can be replaced');
  });
  await assert.rejects(loadArticle({ kind: 'file', path }, { maxSize: 1 << 20 }), (error) => {
    assert.ok(error instanceof ReadError);
    assert.equal(error.message, 'cannot read article.txt: its reader failed (nothing can be replaced)');
    return true;
  });
});
