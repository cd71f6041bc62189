import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fetchPage } from '../../../../source/shell/load/url/fetch-page.ts';
import { cacheFolder, openFileCache } from '../../../../source/shell/storage/file-cache.ts';
import { servePages } from '../../../helpers/page-server.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'onrecord-cache-')), 'pages');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const options = () => ({
  allowPrivate: true,
  offline: false,
  userAgent: 'onrecord/test',
  cache: openFileCache(folder, 1e6),
});
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a page read once is confirmed by its entity tag, and read again offline or when its server is gone', async () => {
  const tags: (string | undefined)[] = [];
  const server = await servePages((request, response) => {
    tags.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', 'content-type': 'text/html' }).end('<p>kept');
  });
  const address = `${server.origin}/story`;
  for (const isFirst of [true, false]) {
    const page = await fetchPage(address, options());
    assert.deepEqual([textOf(page.bytes), page.kept], ['<p>kept', undefined], String(isFirst));
  }
  assert.deepEqual(tags, [undefined, '"v1"']);
  const offline = await fetchPage(address, { ...options(), offline: true });
  assert.equal(textOf(offline.bytes), '<p>kept');
  assert.match(offline.kept ?? '', /^\d{4}-/);
  await server.close();
  const gone = await fetchPage(address, options());
  assert.deepEqual(
    [textOf(gone.bytes), gone.mediaType, typeof gone.kept],
    ['<p>kept', 'text/html', 'string'],
  );
});

test('offline, a page that was never read is named as such', async () => {
  await assert.rejects(
    fetchPage('http://news.example/', { ...options(), offline: true }),
    /no copy of it was kept/,
  );
});

test('what a server does not want stored is not', async () => {
  const server = await servePages((_, response) =>
    response.writeHead(200, { 'cache-control': 'private, no-store' }).end('x'),
  );
  await fetchPage(server.origin, options());
  await server.close();
  await assert.rejects(fetchPage(server.origin, { ...options(), offline: true }), /no copy/);
});

test('the folder is for its owner alone and holds no more than its limit', async () => {
  const cache = openFileCache(folder, 4000);
  const at = '2026-01-01T00:00:00Z';
  for (let i = 0; i < 6; i++) {
    cache.put(`http://a.example/${i}`, {
      address: 'http://a.example/',
      mediaType: 'text/html',
      at,
      bytes: new Uint8Array(1000),
    });
  }
  cache.put('http://a.example/huge', { address: 'x', mediaType: 'x', at, bytes: new Uint8Array(5000) });
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
  const files = await readdir(folder);
  assert.ok(files.length > 0 && files.length <= 3, String(files.length));
  for (const file of files) assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600);
});

test('a damaged copy is as good as none', async () => {
  const cache = openFileCache(folder, 1e6);
  cache.put('http://a.example/', {
    address: 'http://a.example/',
    mediaType: 'text/html',
    at: 'now',
    bytes: new Uint8Array(9),
  });
  const [file = ''] = await readdir(folder);
  for (const damage of ['', '{"version":1', '{"version":1,"size":9}\nshort', 'null\n']) {
    await writeFile(join(folder, file), damage);
    assert.equal(cache.get('http://a.example/'), undefined);
  }
});

test('the folder is where the desktop keeps caches', () => {
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/var/c' }, 'pages'), '/var/c/onrecord/pages');
  assert.match(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'pages'), /\.cache\/onrecord\/pages$/);
});
