import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleRecord } from '../../../source/core/library/article-record.ts';
import { createLibraryWriter } from '../../../source/shell/library/library-writer.ts';
import { libraryError, openLibrary } from '../../../source/shell/library/open-library.ts';
import { createFolder } from '../../helpers/folder.ts';

const folder = createFolder();
const nothing = { sections: [], quotations: [], speakers: [], trace: [] };
const record = (number: number) => ({
  ...articleRecord(
    `a${number}`,
    { text: `${number} `.repeat(4000), source: { name: `a${number}`, mediaType: 'text/plain' }, blocks: [] },
    nothing,
  ),
  stamp: '',
});

test('when the disk is full, what was added before is kept, and adding goes on when there is room', async () => {
  const path = join(folder.path, 'full.sqlite');
  const database = await openLibrary(path, 'write');
  const writer = createLibraryWriter(database);
  writer.put([record(1)]);
  database.exec('PRAGMA max_page_count = 60');
  const fill = (): void => {
    for (let number = 2; number < 100; number++) writer.put([record(number)]);
  };
  assert.throws(fill, (error) => {
    const sentence = libraryError(error, path);
    assert.ok(sentence instanceof Error);
    assert.match(sentence.message, /the disk is full; what was added before is kept/);
    return true;
  });
  database.exec('PRAGMA max_page_count = 100000');
  fill();
  assert.equal(database.prepare('SELECT count(*) AS n FROM article').get()?.n, 99);
  assert.deepEqual(Object.values(database.prepare('PRAGMA integrity_check').get() ?? {}), ['ok']);
  database.close();
});
