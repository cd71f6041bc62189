import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadArticle } from '../../../source/shell/load/index.ts';
import { type PageServer, servePages } from '../../helpers/page-server.ts';

const paragraph =
  'The gates of the harbour were opened on Monday, said Mary Tern, and the ferry was the first.';
const page = `<html><head><title>Gates reopen</title></head><body><article><h1>Gates reopen</h1>${`<p>${paragraph}</p>`.repeat(6)}</article></body></html>`;

let server: PageServer;
let folder = '';
let path = '';
const { XDG_CACHE_HOME } = process.env;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-story-'));
  process.env.XDG_CACHE_HOME = folder;
  server = await servePages((request, response) => {
    if (request.url === '/gates') response.setHeader('content-type', 'text/html').end(page);
    else if (request.url === '/wall')
      response.setHeader('content-type', 'text/html').end('<p>The gates were opened.</p>');
    else response.writeHead(404).end();
  });
  const item = (title: string, link: string): string =>
    `<item><title>${title}</title><link>${link}</link><description>The gates were opened on Monday, after a long week of waiting at the quay.</description></item>`;
  path = join(folder, 'ledger.rss');
  await writeFile(
    path,
    `<rss><channel><title>The Ledger</title>${item('Gates', `${server.origin}/gates`)}${item('Wall', `${server.origin}/wall`)}${item('Gone', `${server.origin}/gone`)}</channel></rss>`,
  );
});
after(async () => {
  if (XDG_CACHE_HOME === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
  await server.close();
  await rm(folder, { recursive: true });
});

const options = { maxSize: 1e6, allowPrivate: true };
const storyOf = (story: number, more = {}) =>
  loadArticle({ kind: 'file', path }, { ...options, story, ...more });

test('a story the feed only sums up is read at its own address', async () => {
  const { title, source, text } = await storyOf(1);
  assert.deepEqual([title?.text, source.address], ['Gates reopen', `${server.origin}/gates`]);
  assert.equal(text.split(paragraph).length, 7);
});

test('what the feed has stands, and says so, where its address gives less, nothing, or is private', async () => {
  for (const [story, more, warning] of [
    [2, {}, /only what the feed has of it: its page has less/],
    [3, {}, /only what the feed has of it \(.*404/],
    [1, { allowPrivate: false }, /only what the feed has of it \(.*--allow-private/],
  ] as const) {
    const document = await storyOf(story, more);
    assert.match(document.text, /after a long week of waiting/);
    assert.match(document.warnings?.join() ?? '', warning);
  }
});

test('a story that is not there, or of what is no feed, is refused in one line', async () => {
  await assert.rejects(storyOf(4), /ledger\.rss: it has 3 stories, and no story 4$/);
  await assert.rejects(
    loadArticle(
      { kind: 'file', path: fileURLToPath(new URL('../../fixtures/harbour.txt', import.meta.url)) },
      { ...options, story: 1 },
    ),
    /harbour\.txt: it is no feed, so it has no story 1$/,
  );
});
