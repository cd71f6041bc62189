import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressParts, shownAddress } from '../../../source/core/document/web-address.ts';

const page = 'https://example.org/a?b=1#c';

const cases: readonly (readonly [what: string, words: string, address: string, link: string | undefined])[] =
  [
    ['the whole address', page, page, page],
    ['the host alone', 'example.org', page, page],
    ['the host in capitals, with a path', 'Example.ORG/a', page, page],
    ['other words', 'the report', page, undefined],
    ['another host', 'bank.example', page, undefined],
    ['the host after another', 'bank.example/example.org', page, undefined],
    ['a host that only begins alike', 'example.organic', page, undefined],
    ['a host with more before it', 'www.example.org', page, undefined],
    ['a name and password as a disguise', 'bank.example', 'https://bank.example@evil.example/', undefined],
    [
      'the real host of a disguised address',
      'evil.example',
      'https://bank.example:x@evil.example/y',
      'https://evil.example/y',
    ],
    ['letters of another alphabet', 'ex\u0430mple.org', 'https://ex\u0430mple.org/', undefined],
    ['a path beyond ASCII', 'example.org', 'https://example.org/\u00e9', undefined],
    ['a script', 'javascript:x', 'javascript:x', undefined],
    ['a file', 'file:///etc/passwd', 'file:///etc/passwd', undefined],
    ['the end of the sequence within', 'example.org', 'https://example.org/\u001b\\\u001b[2J', undefined],
    ['a bell within', 'example.org', 'https://example.org/\u0007', undefined],
    ['a page too long for a terminal', 'example.org', `https://example.org/${'x'.repeat(3000)}`, undefined],
  ];

for (const [what, words, address, link] of cases) {
  test(`words of a link become one of the terminal only where they show its host: ${what}`, () => {
    assert.equal(shownAddress(words, address), link);
  });
}

test('an address is taken apart without the name and password that mislead about its host', () => {
  assert.deepEqual(addressParts('HTTPS://Ada:secret@Example.org:8080/a@b?c'), {
    href: 'HTTPS://Example.org:8080/a@b?c',
    host: 'example.org:8080',
    rest: '/a@b?c',
  });
  assert.equal(addressParts('ftp://example.org'), undefined);
  assert.equal(addressParts(undefined), undefined);
});

test('whatever words and addresses hold, a terminal is given printable ASCII of the web or nothing', () => {
  const host = fc.constantFrom('example.org', 'a@b', '\u001b', 'x\u0000y', '[::1]');
  fc.assert(
    fc.property(host, fc.string({ unit: 'binary' }), (name, rest) => {
      const link = shownAddress(name, `https://${name}/${rest}`);
      assert.ok(link === undefined || /^https:\/\/[\x21-\x7e]+$/.test(link));
    }),
  );
});
