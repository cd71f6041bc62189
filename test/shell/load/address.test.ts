import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadArticle } from '../../../source/shell/load/index.ts';
import { bookOf } from '../../helpers/book.ts';
import { type PageServer, servePages } from '../../helpers/page-server.ts';
import { pdfOf } from '../../helpers/pdf.ts';

const words = 'Ворота гавани открылись в понедельник, сказала Мария, и первым прошёл паром с детьми.';
/** Windows-1251, as far as these words need it. */
const cyrillic = Uint8Array.from(`<html><body><article><p>${words}</p></article>`, (letter) => {
  const code = letter.codePointAt(0) ?? 0;
  return code === 0x451 ? 0xb8 : code >= 0x410 ? code - 0x410 + 0xc0 : code;
});

const pages: Readonly<Record<string, readonly [OutgoingHttpHeaders, Uint8Array]>> = {
  '/cyrillic': [{ 'content-type': 'text/html; charset=windows-1251' }, cyrillic],
  '/paper': [
    { 'content-type': 'application/octet-stream' },
    pdfOf([[{ text: 'Words of a paper, said Mary Tern.', y: 700 }]]),
  ],
  '/book': [
    { 'content-type': 'application/epub+zip' },
    bookOf({ chapters: { 'a.xhtml': '<p>Words of a book.</p>' } }),
  ],
  '/notes.md': [
    { 'content-type': 'application/octet-stream' },
    new TextEncoder().encode('# Notes\n\nWords.'),
  ],
  '/thing': [{ 'content-type': 'application/x-thing' }, new Uint8Array([1, 0, 2, 0, 3])],
};

let server: PageServer;
let folder = '';
const { XDG_CACHE_HOME } = process.env;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-address-'));
  process.env.XDG_CACHE_HOME = folder;
  server = await servePages((request, response) => {
    const [headers, body] = pages[request.url ?? ''] ?? [{}, new Uint8Array()];
    response.writeHead(200, headers).end(body);
  });
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
  if (XDG_CACHE_HOME === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
});

const open = (path: string, offline = false) =>
  loadArticle(
    { kind: 'address', url: `${server.origin}${path}` },
    { maxSize: 1e8, allowPrivate: true, offline },
  );

test('a page is decoded as its server says', async () => {
  const { text, source } = await open('/cyrillic');
  assert.deepEqual(
    [text, source.encoding, source.address],
    [words, 'windows-1251', `${server.origin}/cyrillic`],
  );
});

test('a PDF, a book and a file known by its name are read from addresses as from files', async () => {
  assert.equal((await open('/paper')).text, 'Words of a paper, said Mary Tern.');
  assert.equal((await open('/book')).text, 'Words of a book.');
  assert.equal((await open('/notes.md')).title?.text, 'Notes');
});

test('offline, the copy kept is read, and its age is said', async () => {
  await open('/cyrillic');
  const { text, warnings } = await open('/cyrillic', true);
  assert.equal(text, words);
  assert.match(warnings?.[0] ?? '', /^this is the copy kept on \d{4}-\d\d-\d\d$/);
});

test('a type nobody reads is refused by name', async () => {
  await assert.rejects(
    open('/thing'),
    /it is application\/x-thing, which onrecord cannot read as an article/,
  );
});

test('an address of this machine needs to be allowed', async () => {
  await assert.rejects(
    loadArticle({ kind: 'address', url: server.origin }, { maxSize: 1e8 }),
    /--allow-private/,
  );
});
