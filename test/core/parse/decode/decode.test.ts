import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../source/shell/load/decode.ts';

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
];

for (const [name, given, asked, text, encoding] of cases) {
  test(`${name} is decoded`, async () => assert.deepEqual(await decode(given, asked), { text, encoding }));
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
