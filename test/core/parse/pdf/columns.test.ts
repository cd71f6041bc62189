/** Pages whose columns the file writes row by row, and tables, which stay rows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader, readPdf } from '../../../../source/core/parse/pdf/index.ts';
import { characterMap } from '../../../../source/shell/character-maps.ts';
import { type PdfLine, pdfOf } from '../../../helpers/pdf.ts';
import { readAs } from '../../../helpers/read-fixture.ts';

const prose =
  'the harbour council met on tuesday night to decide what should become of the old ferry terminal which has stood empty for nine years and residents filled the hall long before it began so that many had to follow the debate from the corridor outside where a speaker had been set up for them to hear'.split(
    ' ',
  );

/** Lines of running text, each begun with a name of its own. */
const lines = (name: string, count: number, letters: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    let text = `${name}${n}`;
    for (let word = n * 7; text.length < letters - 6; word++) text += ` ${prose[word % prose.length]}`;
    return text;
  });

/** Writes the first line of every column, then the second of every column, and so on. */
const rowByRow = (
  columns: readonly (readonly string[])[],
  xs: readonly number[],
  top: number,
  shift = 0,
): PdfLine[] =>
  (columns[0] ?? []).flatMap((_, n) =>
    columns.flatMap((column, c): PdfLine[] => {
      const text = column[n];
      return text === undefined ? [] : [{ text, x: xs[c] ?? 0, y: top - n * 14 - c * shift, size: 10 }];
    }),
  );

const namesIn = (text: string): string => (text.match(/\b[A-Z]+\d+\b/g) ?? []).join(' ');
const named = (...columns: readonly (readonly [name: string, count: number])[]): string =>
  columns.map(([name, count]) => Array.from({ length: count }, (_, n) => `${name}${n}`).join(' ')).join(' ');

const [left, right] = [lines('L', 12, 46), lines('R', 12, 46)];
const two = [60, 310];
const three = [50, 220, 390];
const spanning: PdfLine = {
  text: 'H1 words that stand across both of the columns of the page, from its left edge to its right',
  y: 740,
  size: 10,
};

const cases: readonly (readonly [what: string, page: readonly PdfLine[], names: string])[] = [
  ['two columns', rowByRow([left, right], two, 700), named(['L', 12], ['R', 12])],
  [
    'two columns of which one is shorter',
    rowByRow([left, right.slice(0, 7)], two, 700),
    named(['L', 12], ['R', 7]),
  ],
  [
    'two columns, the right one a little lower',
    rowByRow([left, right], two, 700, 4),
    named(['L', 12], ['R', 12]),
  ],
  [
    'three columns',
    rowByRow([lines('A', 9, 30), lines('B', 9, 30), lines('C', 9, 30)], three, 700),
    named(['A', 9], ['B', 9], ['C', 9]),
  ],
  [
    'columns below a line across them',
    [spanning, ...rowByRow([left, right], two, 700)],
    `H1 ${named(['L', 12], ['R', 12])}`,
  ],
  [
    'columns above and below a line across them',
    [
      ...rowByRow([lines('A', 6, 46), lines('B', 6, 46)], two, 700),
      { ...spanning, y: 610 },
      ...rowByRow([lines('C', 6, 46), lines('D', 6, 46)], two, 590),
    ],
    `${named(['A', 6], ['B', 6])} H1 ${named(['C', 6], ['D', 6])}`,
  ],
  [
    'two columns below three',
    [
      ...rowByRow([lines('A', 6, 30), lines('B', 6, 30), lines('C', 6, 30)], three, 700),
      { ...spanning, y: 610 },
      ...rowByRow([lines('D', 6, 46), lines('E', 6, 46)], two, 590),
    ],
    `${named(['A', 6], ['B', 6], ['C', 6])} H1 ${named(['D', 6], ['E', 6])}`,
  ],
  [
    'columns written one after the other',
    [...rowByRow([left], [60], 700), ...rowByRow([right], [310], 700)],
    named(['L', 12], ['R', 12]),
  ],
  [
    'a table of names and numbers',
    rowByRow([lines('N', 8, 40), Array.from({ length: 8 }, (_, n) => `V${n} 1,${n}00`)], two, 700),
    'N0 V0 N1 V1 N2 V2 N3 V3 N4 V4 N5 V5 N6 V6 N7 V7',
  ],
  [
    'a table of words of any length',
    rowByRow(
      [
        Array.from({ length: 8 }, (_, n) => lines(`N${n}X`, 1, 12 + ((n * 13) % 34)).join()),
        Array.from({ length: 8 }, (_, n) => lines(`V${n}X`, 1, 10 + ((n * 17) % 36)).join()),
      ],
      two,
      700,
    ),
    'N0X0 V0X0 N1X0 V1X0 N2X0 V2X0 N3X0 V3X0 N4X0 V4X0 N5X0 V5X0 N6X0 V6X0 N7X0 V7X0'.replace(/X0/g, ''),
  ],
];

for (const [what, page, names] of cases) {
  test(`PDF: ${what}`, async () => {
    const { text } = await readAs(reader, pdfOf([page]));
    assert.equal(namesIn(text.replace(/X0/g, '')), names);
  });
}

const fontOf = (map: string, ordering: string): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /Gothic /Encoding /${map} /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Gothic /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >> ] >>`;

const fonts: readonly (readonly [map: string, ordering: string, bytes: string, text: string])[] = [
  ['UniJIS-UCS2-H', 'Japan1', '\x5e\x02\x8b\x70\x4f\x1a', '市議会'],
  ['90ms-RKSJ-H', 'Japan1', '\x8e\x73\x8b\x63\x89\xef', '市議会'],
  ['UniGB-UTF16-H', 'GB1', '\x5e\x02\x8b\xae\x4f\x1a', '市议会'],
  ['GBK-EUC-H', 'GB1', '\xca\xd0\xd2\xe9\xbb\xe1', '市议会'],
  ['ETen-B5-H', 'CNS1', '\xa5\xab\xc4\xb3\xb7\x7c', '市議會'],
  ['KSCms-UHC-H', 'Korea1', '\xbd\xc3\xc0\xc7\xc8\xb8', '시의회'],
];
for (const [map, ordering, bytes, text] of fonts) {
  test(`PDF: a font with the character map ${map} is read`, async () => {
    const file = pdfOf([[{ text: bytes, y: 700 }]], '', fontOf(map, ordering));
    const document = await readPdf(file, { name: 'x', mediaType: 'x' }, { characterMap });
    assert.equal(document.text, text);
  });
}

test('PDF: a word divided at the end of a line is whole, one with a hyphen elsewhere keeps it', async () => {
  const text = [
    'The council met to decide what should be-',
    'come of the well-known terminal, a well-',
    'known place to all who live beside it.',
  ];
  const document = await readAs(reader, pdfOf([text.map((line, n) => ({ text: line, y: 700 - n * 14 }))]));
  assert.equal(
    document.text,
    'The council met to decide what should become of the well-known terminal, a well-known place to all who live beside it.',
  );
});
