import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../../source/core/parse/decode/decode.ts';
import { isBinary } from '../../../../source/core/parse/decode/wide.ts';

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);

const cases: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  asked: string | undefined,
  text: string,
  encoding: string,
])[] = [
  ['UTF-8', Buffer.from('naïve 北'), undefined, 'naïve 北', 'utf-8'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x61), undefined, 'a', 'utf-8'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0x17, 0x53), undefined, 'a北', 'utf-16le'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61, 0x53, 0x17), undefined, 'a北', 'utf-16be'],
  ['what is no UTF-8', bytes(0x93, 0x6e, 0x61, 0xef, 0x76, 0x65, 0x94), undefined, '“naïve”', 'windows-1252'],
  ['what the user says it is', bytes(0x96, 0x6b), 'shift_jis', '北', 'shift_jis'],
  ['UTF-16 without a mark', Buffer.from('The minister', 'utf16le'), undefined, 'The minister', 'utf-16le'],
  [
    'UTF-8 with one byte lost',
    Buffer.concat([Buffer.from('é'.repeat(40)), bytes(0xc3), Buffer.from('é')]),
    undefined,
    `${'é'.repeat(40)}\uFFFDé`,
    'utf-8',
  ],
  ['nothing', bytes(), undefined, '', 'utf-8'],
  [
    'UTF-32 with its mark',
    Buffer.from(`//4AAFQAAABoAAAAZQAAACAAAABjAAAAYQAAAGYAAADpAAAAIAAAABdTAAA=`, 'base64'),
    undefined,
    'The café 北',
    'utf-32le',
  ],
  [
    'UTF-32, big end first, with its mark',
    Buffer.from(`AAD+/wAAAFQAAABoAAAAZQAAACAAAABjAAAAYQAAAGYAAADpAAAAIAAAUxc=`, 'base64'),
    undefined,
    'The café 北',
    'utf-32be',
  ],
  [
    'UTF-32 without a mark',
    Buffer.from(`VAAAAGgAAABlAAAAIAAAAGMAAABhAAAAZgAAAOkAAAAgAAAAaQAAAHMAAAAgAAAAF1MAAC4AAAA=`, 'base64'),
    undefined,
    'The café is 北.',
    'utf-32le',
  ],
  [
    'UTF-32, big end first, without a mark',
    Buffer.from(`AAAAVAAAAGgAAABlAAAAIAAAAGMAAABhAAAAZgAAAOkAAAAgAAAAaQAAAHMAAAAgAABTFwAAAC4=`, 'base64'),
    undefined,
    'The café is 北.',
    'utf-32be',
  ],
  [
    'Chinese in UTF-16 without a mark',
    Buffer.from(
      'Al6uixpPH2YfZ4xOWmYKTgBfGk8M/6iLuovnZSFubo8BeDRZhHYodRSQAjAcIBFi7E4aT1l1C04dIAz/TmcOZvSLAjAKAA==',
      'base64',
    ),
    undefined,
    '市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n',
    'utf-16le',
  ],
  [
    'Chinese in UTF-16, big end first, without a mark',
    Buffer.from(
      'XgKLrk8aZh9nH06MZlpOCl8ATxr/DIuoi7pl524hj254AVk0doR1KJAUMAIgHGIRTuxPGnVZTgsgHf8MZ05mDov0MAIACg==',
      'base64',
    ),
    undefined,
    '市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n',
    'utf-16be',
  ],
  [
    'Russian in UTF-16 without a mark',
    Buffer.from('EwQ+BEAEPgQ0BEEEOgQ+BDkEIABBBD4EMgQ1BEIEIABBBD4EMQRABDAEOwRBBE8ELgAKAA==', 'base64'),
    undefined,
    'Городской совет собрался.\n',
    'utf-16le',
  ],
  [
    'Japanese that switches by escapes',
    Buffer.from('GyRCO1Q1RDJxJE8yUE1LRnwkTkxrJEszKyQrJGwkPyEjGyhCCg==', 'base64'),
    undefined,
    '市議会は火曜日の夜に開かれた。\n',
    'iso-2022-jp',
  ],
  [
    'UTF-8 with a line of Windows pasted in',
    Buffer.from(
      'TGUgY29uc2VpbCBz4oCZZXN0IHLDqXVuaSDDoCBs4oCZaMO0dGVsLiBMZSBjb25zZWlsIHPigJllc3QgcsOpdW5pIMOgIGzigJlow7R0ZWwuIExlIGNvbnNlaWwgc+KAmWVzdCByw6l1bmkgw6AgbOKAmWjDtHRlbC4gCkTpauAgbJLpdOkuCkxlIGNvbnNlaWwgc+KAmWVzdCByw6l1bmkgw6AgbOKAmWjDtHRlbC4gCg==',
      'base64',
    ),
    undefined,
    'Le conseil s’est réuni à l’hôtel. Le conseil s’est réuni à l’hôtel. Le conseil s’est réuni à l’hôtel. \nDéjà l’été.\nLe conseil s’est réuni à l’hôtel. \n',
    'utf-8',
  ],
  [
    'UTF-8 with a line of GBK pasted in',
    Buffer.from(
      '5biC6K6u5Lya5pif5pyf5LqM5pma5LiK5byA5Lya77yM6K6o6K665pen5rih6L2u56CB5aS055qE55So6YCU44CC4oCc5oiR5Lus5Lya55WZ5LiL4oCd77yM5p2O5piO6K+044CCCuW4guiuruS8muaYn+acn+S6jOaZmuS4iuW8gOS8mu+8jOiuqOiuuuaXp+a4oei9rueggeWktOeahOeUqOmAlOOAguKAnOaIkeS7rOS8mueVmeS4i+KAne+8jOadjuaYjuivtOOAggrluILorq7kvJrmmJ/mnJ/kuozmmZrkuIrlvIDkvJrvvIzorqjorrrml6fmuKHova7noIHlpLTnmoTnlKjpgJTjgILigJzmiJHku6zkvJrnlZnkuIvigJ3vvIzmnY7mmI7or7TjgIIKytDS6bvh0MfG2rb+ze3Jz7+qu+GjrMzWwtu+ybbJwtbC6823tcTTw82+oaOhsM7Sw8e74cH0z8KhsaOswO7D98u1oaMK5biC6K6u5Lya5pif5pyf5LqM5pma5LiK5byA5Lya77yM6K6o6K665pen5rih6L2u56CB5aS055qE55So6YCU44CC4oCc5oiR5Lus5Lya55WZ5LiL4oCd77yM5p2O5piO6K+044CCCg==',
      'base64',
    ),
    undefined,
    '市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n',
    'utf-8',
  ],
  [
    'UTF-8 cut within a character',
    Buffer.from(
      '5biC6K6u5Lya5pif5pyf5LqM5pma5LiK5byA5Lya77yM6K6o6K665pen5rih6L2u56CB5aS055qE55So6YCU44CC4oCc5oiR5Lus5Lya55WZ5LiL4oCd77yM5p2O5piO6K8=',
      'base64',
    ),
    undefined,
    '市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明�',
    'utf-8',
  ],
];

for (const [name, given, asked, text, encoding] of cases) {
  test(`${name} is decoded`, async () => assert.deepEqual(await decode(given, asked), { text, encoding }));
}

const declared: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  claim: string,
  text: string,
  encoding: string,
])[] = [
  [
    'UTF-8 that claims GB2312',
    Buffer.from(
      '5biC6K6u5Lya5pif5pyf5LqM5pma5LiK5byA5Lya77yM6K6o6K665pen5rih6L2u56CB5aS055qE55So6YCU44CC4oCc5oiR5Lus5Lya55WZ5LiL4oCd77yM5p2O5piO6K+044CCCg==',
      'base64',
    ),
    'gb2312',
    '市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n',
    'utf-8',
  ],
  [
    'UTF-8 that claims Latin-1',
    Buffer.from('RMOpasOgIGzigJnDqXTDqQ==', 'base64'),
    'iso-8859-1',
    'Déjà l’été',
    'utf-8',
  ],
  [
    'GBK that claims GBK',
    Buffer.from(
      'ytDS6bvh0MfG2rb+ze3Jz7+qu+GjrMzWwtu+ybbJwtbC6823tcTTw82+oaOhsM7Sw8e74cH0z8KhsaOswO7D98u1oaMK',
      'base64',
    ),
    'gbk',
    '市议会星期二晚上开会，讨论旧渡轮码头的用途。“我们会留下”，李明说。\n',
    'gbk',
  ],
  [
    'Windows that claims UTF-8',
    Buffer.from('ROlq4CBskul06SDgIGySaPR0ZWw=', 'base64'),
    'utf-8',
    'Déjà l’été à l’hôtel',
    'windows-1252',
  ],
  [
    'Latin-2 that claims Latin-2',
    Buffer.from('c2nqILxy82SzYQ==', 'base64'),
    'iso-8859-2',
    'się źródła',
    'iso-8859-2',
  ],
  ['UTF-8 that claims ASCII', Buffer.from('Y2Fmw6k=', 'base64'), 'us-ascii', 'café', 'utf-8'],
  ['UTF-8 that claims what nobody knows', Buffer.from('Y2Fmw6k=', 'base64'), 'klingon', 'café', 'utf-8'],
];
for (const [what, given, claim, text, encoding] of declared) {
  test(`${what} is decoded`, async () =>
    assert.deepEqual(await decode(given, undefined, claim), { text, encoding }));
}

const heads: readonly (readonly [what: string, bytes: Uint8Array, is: boolean])[] = [
  ['a text with a stray NUL', Buffer.from('First line.\0\nSecond line.\n'), false],
  ['a text filled up with NULs', Buffer.from(`Words.${'\0'.repeat(500)}`), false],
  ['a NUL in every line', Buffer.from('One two three.\0\n'.repeat(20)), false],
  ['nothing but NULs', new Uint8Array(100), true],
  ['an executable', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0words'), true],
  ['an archive of texts', Buffer.from(`a.txt${'\0'.repeat(95)}0000644\0words`), true],
  ['packed bytes', Uint8Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7) >> 3), true],
  ['UTF-16', Buffer.from('The minister said so.', 'utf16le'), false],
];
for (const [what, head, is] of heads) {
  test(`${what} is ${is ? 'no ' : ''}text`, () => assert.equal(isBinary(head), is));
}

test('an encoding nobody knows is named', async () => {
  await assert.rejects(decode(bytes(0x61), 'klingon'), { name: 'ReadError', message: /“klingon”/ });
});

test('any bytes are decoded to something, and UTF-8 to what was encoded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (given) =>
      assert.equal(typeof (await decode(given)).text, 'string'),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      fc.pre(!text.startsWith('\uFEFF'));
      assert.equal((await decode(Buffer.from(text))).text, text);
    }),
  );
});
