import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchPage } from '../../../../source/shell/load/url/fetch-page.ts';
import { hop } from '../../../../source/shell/load/url/hop.ts';
import { servePages } from '../../../helpers/page-server.ts';

test('every address of a chain of redirects is checked, not the first alone', async () => {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return [{ address: host === 'inside.example' ? '10.0.0.7' : '127.0.0.1', family: 4 }];
  };
  const server = await servePages((_, response) =>
    response.writeHead(302, { location: 'http://inside.example/admin' }).end(),
  );
  // The first hop is allowed here as though it were public: what is under test is the second.
  const first = await hop(new URL(`http://outside.example:${server.port}/`), {
    allowPrivate: true,
    resolve,
    signal: AbortSignal.timeout(5000),
    userAgent: 'onrecord/test',
    known: {},
  });
  first.destroy();
  await server.close();
  const options = { allowPrivate: false, offline: false, userAgent: 'onrecord/test', resolve };
  await assert.rejects(
    fetchPage(String(first.headers.location), options),
    /inside\.example is on this machine or a private/,
  );
  assert.deepEqual(asked, ['outside.example', 'inside.example']);
});
