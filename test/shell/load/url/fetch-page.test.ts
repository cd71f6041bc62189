import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import * as zlib from 'node:zlib';
import { type FetchOptions, fetchPage } from '../../../../source/shell/load/url/fetch-page.ts';
import { servePages } from '../../../helpers/page-server.ts';

const usual: FetchOptions = { allowPrivate: true, offline: false, userAgent: 'onrecord/test', timeout: 5000 };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const withServer = async (
  answer: Answer,
  run: (origin: string, port: number) => Promise<void>,
): Promise<void> => {
  const server = await servePages(answer);
  try {
    await run(server.origin, server.port);
  } finally {
    await server.close();
  }
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a page arrives with its type, charset and final address, and its bytes are counted', async () => {
  const counts: number[] = [];
  await withServer(
    (request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new?x=1' }).end();
      else response.writeHead(200, { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' }).end('<p>words</p>');
    },
    async (origin) => {
      const progress = (received: number): void => void counts.push(received);
      const page = await fetchPage(`${origin}/old#part`, { ...usual, progress });
      assert.equal(textOf(page.bytes), '<p>words</p>');
      assert.deepEqual(
        [page.address, page.mediaType, page.charset],
        [`${origin}/new?x=1`, 'text/html', 'iso-8859-1'],
      );
      assert.equal(counts.at(-1), 12);
    },
  );
});

test('what is sent is honest and tells nothing of the reader', async () => {
  let seen: IncomingMessage['headers'] = {};
  await withServer(
    (request, response) => {
      seen = request.headers;
      response.writeHead(200, { 'set-cookie': 'a=1', 'content-type': 'text/plain' }).end('x');
    },
    async (origin) => {
      await fetchPage(origin.replace('http://', 'http://me:secret@'), usual);
      await fetchPage(origin, usual);
    },
  );
  assert.equal(seen['user-agent'], 'onrecord/test');
  for (const name of ['cookie', 'authorization', 'referer']) assert.equal(seen[name], undefined);
});

const packings: readonly (readonly [string, (words: string) => Buffer])[] = [
  ['gzip', (words) => zlib.gzipSync(words)],
  ['br', (words) => zlib.brotliCompressSync(words)],
  ['deflate', (words) => zlib.deflateSync(words)],
  ...('zstdCompressSync' in zlib ? [['zstd', (words: string) => zlib.zstdCompressSync(words)] as const] : []),
];
for (const [name, pack] of packings) {
  test(`${name} is unpacked`, () =>
    withServer(
      (_, response) => response.writeHead(200, { 'content-encoding': name }).end(pack('packed words')),
      async (origin) => assert.equal(textOf((await fetchPage(origin, usual)).bytes), 'packed words'),
    ));
}

const bomb = zlib.gzipSync(Buffer.alloc(30 * 1024 * 1024));

const refusals: readonly {
  readonly name: string;
  readonly answer: Answer;
  readonly says: RegExp;
  readonly options?: Partial<FetchOptions>;
}[] = [
  {
    name: 'an endless chain of redirects',
    answer: (request, response) => response.writeHead(301, { location: `${request.url}x` }).end(),
    says: /leads on to another address more than 5 times/,
  },
  {
    name: 'a redirect to a file',
    answer: (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    says: /file addresses are not opened/,
  },
  {
    name: 'a small body that unpacks to a huge one',
    answer: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    says: /unpacks to over 20 MB; --max-size 80 would allow more/,
  },
  {
    name: 'a body that says it is too long',
    answer: (_, response) => response.writeHead(200, { 'content-length': 50 * 1024 * 1024 }).write('x'),
    says: /over 20 MB; --max-size 80 would allow more/,
  },
  {
    name: 'a body that grows without end',
    answer: (_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 97);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    },
    says: /over 1 MB/,
    options: { maxSize: 1024 * 1024 },
  },
  {
    name: 'a body that drips',
    answer: (_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    },
    says: /longer than 0 seconds/,
    options: { timeout: 300 },
  },
  {
    name: 'a server that never answers',
    answer: () => undefined,
    says: /longer than/,
    options: { timeout: 200 },
  },
  {
    name: 'a huge header',
    answer: (_, response) => response.writeHead(200, { 'x-filler': 'a'.repeat(60_000) }).end('x'),
    says: /unreasonably large header/,
  },
  {
    name: 'a picture',
    answer: (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    says: /it is image\/png, which onrecord cannot read/,
  },
  {
    name: 'a page that is gone',
    answer: (_, response) => response.writeHead(404).end('no'),
    says: /answered 404 Not Found/,
  },
  {
    name: 'an unknown packing',
    answer: (_, response) => response.writeHead(200, { 'content-encoding': 'lzma' }).end('x'),
    says: /packed as “lzma”/,
  },
  {
    name: 'a body that is not packed as it says',
    answer: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    says: /arrived damaged/,
  },
  {
    name: 'a connection that breaks off',
    answer: (_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half', () => response.destroy());
    },
    says: /the connection broke off/,
  },
];
for (const { name, answer, says, options } of refusals) {
  test(`${name} is refused with a clear sentence`, () =>
    withServer(answer, async (origin) => {
      await assert.rejects(fetchPage(origin, { ...usual, ...options }), (error: Error) => {
        assert.match(error.message, says);
        assert.ok(!error.message.includes('\n'));
        return true;
      });
    }));
}

test('schemes other than http and https are not opened', async () => {
  for (const address of ['ftp://host/x', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x']) {
    await assert.rejects(fetchPage(address, usual), /only http and https/);
  }
  await assert.rejects(fetchPage('http://', usual), /not an address/);
});
