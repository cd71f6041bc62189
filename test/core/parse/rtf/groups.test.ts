/** Bytes in their code pages, and which groups are words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader, readRtf } from '../../../../source/core/parse/rtf/index.ts';
import { readAs } from '../../../helpers/read-fixture.ts';

const source = { name: 'x.rtf', mediaType: 'text/rtf' };

const cases: readonly (readonly [what: string, inside: string, text: string])[] = [
  [
    'the code page of the file',
    String.raw`\ansicpg1251\deff0{\fonttbl{\f0 Arial;}}\f0 \'cf\'f0\'e8\'e2\'e5\'f2`,
    'Привет',
  ],
  [
    'of a font',
    String.raw`\ansicpg1252{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset0 B;}}\f0 \'cf\'f0{\f1\'e9}\'e8`,
    'Прéи',
  ],
  ['of the usual font', String.raw`\deff3{\fonttbl{\f3\fnil\fcharset238 A;}}prosz\'ea`, 'proszę'],
  [
    'of a font after \\plain',
    String.raw`\deff1{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset161 B;}}\f0\'cf\plain\'e1`,
    'Пα',
  ],
  [
    'Japanese, half a character as a letter',
    String.raw`{\fonttbl{\f0\fcharset128 A;}}\f0\'93\'fa\'96\{\'83e`,
    '日本テ',
  ],
  ['Chinese', `${String.raw`{\fonttbl{\f0\fcharset134 A;}}\f0\'b2\'e2`}\r\n${String.raw`\'ca\'d4`}`, '测试'],
  ['Korean', String.raw`{\fonttbl{\f0\fcharset129 A;}}\f0\'c7\'d7\'b1\'b8`, '항구'],
  ['Taiwanese', String.raw`{\fonttbl{\f0\fcharset136 A;}}\f0\'a5\'ab`, '市'],
  ['DOS', String.raw`\pc caf\'82`, 'café'],
  ['Macintosh', String.raw`\mac caf\'8e`, 'café'],
  ['UTF-8', String.raw`\ansicpg65001 caf\'c3\'a9`, 'café'],
  ['pairs of units', String.raw`\u-10179?\u-8704?`, '😀'],
  ['a picture in bytes', String.raw`One.{\pict\bin6 }}{\{x}Two.`, 'One.Two.'],
  ['bytes of nothing', String.raw`One.{\pict\bin0}Two.`, 'One.Two.'],
  [
    'a starred style of letters',
    String.raw`{\i0\b0\*\cs7\cf0 The ferry}{\*\cs9 is late.}`,
    'The ferryis late.',
  ],
  ['a starred group nobody knows', String.raw`One{\*\unknown two}{\*\x{three}}.`, 'One.'],
  ['words written twice', String.raw`{\upr{a?}{\*\ud{a\u233?}}}`, 'aé'],
  [
    'a text box',
    String.raw`One{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Two\par}}{\shprslt Two}} three.\par`,
    'One three.\n\nTwo',
  ],
  ['hidden and deleted words', String.raw`One{\v two}\v three\v0 {\deleted four}.`, 'One.'],
  [
    'a note',
    String.raw`One{\super\chftn}{\footnote\pard{\chftn} Below.} two.\par Three.\par`,
    'One[1] two.\n\nThree.\n\n[1] Below.',
  ],
  [
    'a list',
    String.raw`{\listtext\f3\'b7\tab}\ls1 One\par\pard{\listtext 2.\tab}\ilvl1 Two\par\pard Three\par`,
    '• One\n  2. Two\n\nThree',
  ],
  [
    'a table',
    String.raw`\trowd\pard\intbl a\cell b\par c\cell\row\trowd\intbl d\cell e\cell\row\pard After.\par`,
    'a | b c\nd | e\n\nAfter.',
  ],
];

for (const [what, inside, text] of cases) {
  test(`RTF: ${what}`, () => assert.equal(readRtf(`{\\rtf1\\ansi ${inside}}`, source).text, text));
}

test('bytes of UTF-8, which RTF does not know, are read as such', async () => {
  const { text } = await readAs(reader, new TextEncoder().encode(String.raw`{\rtf1\ansi café 😀\par}`));
  assert.equal(text, 'café 😀');
});

test('other bytes are in the code page of their font', async () => {
  const bytes = Buffer.from(`${String.raw`{\rtf1\ansi\ansicpg1251 `}\xcf\xf0\xe8\xe2\xe5\xf2}`, 'latin1');
  assert.equal((await readAs(reader, bytes)).text, 'Привет');
});
