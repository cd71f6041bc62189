import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DeskAsk } from '../../../source/core/library/desk/desk-lists.ts';
import type { DeskNews, DeskStart } from '../../../source/shell/library/desk/desk-client.ts';
import { openDeskLibrary } from '../../../source/shell/library/desk/desk-library.ts';
import { openLibrary } from '../../../source/shell/library/open-library.ts';
import { createFolder } from '../../helpers/folder.ts';

const folder = createFolder();
const reading = { maxSize: 1_000_000 };
const articles: DeskAsk = {
  ask: 'rows',
  id: 1,
  list: { kind: 'articles' },
  words: '',
  order: 'newest',
  from: 0,
  count: 10,
};

/** A library once its articles have been added, and all that it has told of. */
const filled = async (start: DeskStart) => {
  const heard: DeskNews[] = [];
  let done = (): void => undefined;
  const added = new Promise<void>((resolve) => {
    done = resolve;
  });
  const ask = await openDeskLibrary(start, (news) => {
    heard.push(news);
    if (news.type === 'desk/told' && 'progress' in news.told && !news.told.progress) done();
  });
  await added;
  return { ask, heard };
};

test('a title, outlet or byline that somebody put into the file reaches no screen as it is', async () => {
  const path = join(folder.path, 'hostile.sqlite');
  const database = await openLibrary(path, 'write');
  const hostile = '\u001b]0;owned\u0007\u001b[2JEvil\u202e\n\u009bPost';
  database
    .prepare(
      `INSERT INTO article (key, content, title, outlet, byline, date, address, added, words, quotations)
       VALUES ('k', '', ?1, ?1, ?1, ?1, '', '', 1, 0)`,
    )
    .run(hostile);
  database.close();
  const heard: DeskNews[] = [];
  const ask = await openDeskLibrary({ path, places: [], reading }, (news) => heard.push(news));
  await ask(articles);
  await ask({ ask: 'preview', id: 1 });
  const kinds = heard.map(({ type }) => type);
  assert.deepEqual(kinds, ['desk/changed', 'desk/rows', 'desk/told']);
  assert.doesNotMatch(JSON.stringify(heard), /\\u00(?:0|1|9b)|[\u0080-\u009f\u202e]|\\n/);
  assert.match(JSON.stringify(heard), /Evil.+Post/);
});

test('files are read into memory, told of as they come, and asked for like a library', async () => {
  const file = folder.put('one.md', '# Port\n\n“The port is open,” Maria Voss said on Monday.\n');
  const { ask, heard } = await filled({ places: [{ kind: 'file', path: file }, 'none.md'], reading });
  await ask({ ...articles, list: { kind: 'people' }, order: 'quotations' });
  const last = heard.at(-1);
  assert.ok(last?.type === 'desk/rows' && last.rows[0]?.what === 'person');
  assert.equal(last.rows[0].name, 'Maria Voss');
  const told = heard.find(({ type }) => type === 'notice/say');
  assert.ok(told?.type === 'notice/say');
  assert.match(told.words, /^1 article read; 1 could not be: .*none\.md: there is no such file/);
  await ask({ ask: 'open', key: file });
  const opened = heard.find(({ type }) => type === 'desk/article');
  assert.ok(opened?.type === 'desk/article');
  assert.deepEqual(opened.article?.people, { 'Maria Voss': last.rows[0].id });
});

test('why a library cannot be opened is told in one sentence', async () => {
  const path = folder.put('text.sqlite', 'no database at all, but some words in a file of that name');
  const heard: DeskNews[] = [];
  await openDeskLibrary({ path, places: [], reading }, (news) => heard.push(news));
  const [first, ...more] = heard;
  assert.ok(first?.type === 'desk/told' && more.length === 0);
  assert.match(first.told.problem ?? '', /is no library of onrecord’s/);
});

test('people are merged, divided and named from the desk, and each decision can be taken back', async () => {
  const said: readonly string[] = [
    '“The port is open,” Maria Voss said on Monday.',
    '“The port is closed,” Maria Lind-Voss said on Monday.',
    '“The port is ours,” Bill Lasko, a docker, said on Monday.',
  ];
  const places = said.map((text, number) => ({
    kind: 'file' as const,
    path: folder.put(`people-${number}.md`, `# Port ${number}\n\n${text}\n`),
  }));
  const { ask, heard } = await filled({ places, reading });
  const people = async (): Promise<ReadonlyMap<string, number>> => {
    await ask({ ...articles, list: { kind: 'people' }, order: 'name' });
    const last = heard.at(-1);
    assert.ok(last?.type === 'desk/rows');
    return new Map(last.rows.flatMap((row) => (row.what === 'person' ? [[row.name, row.id] as const] : [])));
  };
  const before = await people();
  const [one = 0, other = 0] = [before.get('Maria Voss'), before.get('Bill Lasko')];
  assert.ok(one > 0 && other > 0 && one !== other);
  await ask({ ask: 'decide', person: one, how: 'same', other });
  assert.equal((await people()).size, before.size - 1);
  await ask({ ask: 'decide', person: one, how: 'called', name: 'The Voss of Leith' });
  assert.ok((await people()).has('The Voss of Leith'));
  const path = folder.put('there.csv', 'mine');
  const exported = { ask: 'export', path, list: { kind: 'people' }, order: 'name', words: '' } as const;
  await ask({ ...exported, isReplacing: false });
  assert.deepEqual(heard.at(-1), { type: 'export/there', exported: 'list', path });
  await ask({ ...exported, isReplacing: true });
  assert.match(readFileSync(path, 'utf8'), /^id,name,[^\n]+\n\d+,The Voss of Leith,/);
  await ask({ ask: 'undo' });
  await ask({ ask: 'undo' });
  assert.deepEqual([...(await people()).keys()], [...before.keys()]);
});
