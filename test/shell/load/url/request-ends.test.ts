/** Every way in which Node can end a request: the promise is settled with one sentence, and nothing waits for ever. */
import assert from 'node:assert/strict';
import { ClientRequest } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchPage } from '../../../../source/shell/load/url/fetch-page.ts';

const packed = gzipSync(Buffer.alloc(5000, 'words '));
const end = (socket: Socket): void => void socket.end();
const reset = (socket: Socket): void => void socket.resetAndDestroy();
const head = (status: string, ...headers: string[]): string =>
  `HTTP/1.1 ${[status, ...headers].join('\r\n')}\r\n\r\n`;
const halfPacked = Buffer.concat([
  Buffer.from(head('200 OK', 'Content-Encoding: gzip', 'Content-Length: 999')),
  packed.subarray(0, 20),
]);
const switching = head('101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade');

/** What a server sends, what it does then, what is said of it. */
const answers: Readonly<
  Record<
    string,
    readonly [sends: string | Buffer, then: ((socket: Socket) => void) | undefined, says: RegExp]
  >
> = {
  'switches to another protocol': [switching, undefined, /answered 101 Switching Protocols/],
  'switches to another protocol and closes': [switching, end, /answered 101 Switching Protocols/],
  'names no protocol to switch to': [head('101 Switching'), undefined, /answered 101 Switching/],
  'says to go on and closes': [head('100 Continue'), end, /broke off/],
  'says to go on and says no more': [head('100 Continue'), undefined, /longer than/],
  'sends early hints and closes': [head('103 Early Hints', 'Link: </x>'), end, /broke off/],
  'sends early hints and resets': [head('103 Early Hints', 'Link: </x>'), reset, /broke off/],
  'asks to upgrade': [head('426 Upgrade Required', 'Upgrade: x', 'Connection: Upgrade'), end, /answered 426/],
  'closes at once': ['', end, /broke off/],
  'resets at once': ['', reset, /broke off/],
  'closes within the header': ['HTTP/1.1 200 OK\r\nContent-', end, /broke off/],
  'speaks no HTTP': ['220 mail.example ESMTP\r\n', undefined, /broke off/],
  'has no content': [head('304 Not Modified'), end, /answered 304/],
  'closes within the body': [`${head('200 OK', 'Content-Length: 99')}half`, end, /broke off/],
  'resets within the body': [`${head('200 OK', 'Content-Length: 99')}half`, reset, /broke off/],
  'closes within a chunk': [`${head('200 OK', 'Transfer-Encoding: chunked')}9\r\nhal`, end, /broke off/],
  'sends no chunk': [`${head('200 OK', 'Transfer-Encoding: chunked')}none\r\n`, undefined, /broke off/],
  'closes within a packed body': [halfPacked, end, /broke off|damaged/],
  'resets within a packed body': [halfPacked, reset, /broke off|damaged/],
};

const events = new Set<string | symbol>();
const { emit } = ClientRequest.prototype;
before(() => {
  ClientRequest.prototype.emit = function (this: ClientRequest, name: string | symbol, ...rest: unknown[]) {
    events.add(name);
    return emit.call(this, name, ...rest);
  } as typeof emit;
});
after(() => {
  ClientRequest.prototype.emit = emit;
});

for (const [what, [sends, then, says]] of Object.entries(answers)) {
  test(`a server that ${what} is answered with one sentence`, { timeout: 10_000 }, async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write(sends, () => setTimeout(() => then?.(socket), 20)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const options = { allowPrivate: true, offline: false, userAgent: 'onrecord/test', timeout: 1000 };
    const ended = fetchPage(`http://127.0.0.1:${port}/`, options).finally(() => server.close());
    await assert.rejects(ended, (error: Error) => says.test(error.message) && !error.message.includes('\n'));
  });
}

test('the answers above bring about every event of a GET request that a server can cause', () => {
  for (const name of [
    'close',
    'continue',
    'error',
    'finish',
    'information',
    'response',
    'socket',
    'upgrade',
  ]) {
    assert.ok(events.has(name), name);
  }
});
