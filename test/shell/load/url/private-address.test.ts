import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchPage } from '../../../../source/shell/load/url/fetch-page.ts';
import { isPrivateAddress } from '../../../../source/shell/load/url/private-address.ts';
import { servePages } from '../../../helpers/page-server.ts';

const closed = { allowPrivate: false, offline: false, userAgent: 'onrecord/test', timeout: 5000 };

test('private, loopback and special addresses are told from public ones, however they are written', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.9',
    '172.31.255.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.1.1',
    '::1',
    '::',
    'fe80::1%eth0',
    'fd00::1',
    '[::ffff:127.0.0.1]',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '224.0.0.1',
    '255.255.255.255',
    'nonsense',
  ];
  for (const address of inside) assert.equal(isPrivateAddress(address), true, address);
  for (const address of [
    '8.8.8.8',
    '172.32.0.1',
    '193.0.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
  ]) {
    assert.equal(isPrivateAddress(address), false, address);
  }
});

test('addresses of this machine are refused in every spelling', async () => {
  for (const host of [
    '127.0.0.1',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
  ]) {
    await assert.rejects(fetchPage(`http://${host}:9/`, closed), /private network; --allow-private/, host);
  }
});

test('a public name that stands for a private address is refused', async () => {
  let asked = 0;
  const server = await servePages((_, response) => {
    asked++;
    response.end('secret');
  });
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  await assert.rejects(
    fetchPage(`http://news.example:${server.port}/`, { ...closed, resolve }),
    /private network/,
  );
  await server.close();
  assert.equal(asked, 0);
});

test('one private address among public ones is enough to refuse', async () => {
  const resolve = async () => [
    { address: '93.184.215.14', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ];
  await assert.rejects(fetchPage('http://news.example/', { ...closed, resolve }), /private network/);
});

test('the address checked is the address connected to: a name is looked up once', async () => {
  const server = await servePages((_, response) => response.end('page'));
  let lookups = 0;
  const resolve = async () => {
    lookups++;
    return [{ address: '127.0.0.1', family: 4 }];
  };
  const page = await fetchPage(`http://rebinding.example:${server.port}/`, {
    ...closed,
    allowPrivate: true,
    resolve,
  });
  await server.close();
  assert.deepEqual([new TextDecoder().decode(page.bytes), lookups], ['page', 1]);
});
