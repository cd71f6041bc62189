import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/pdf/index.ts';
import { column, type PdfLine, pdfOf } from '../../../helpers/pdf.ts';
import { readAs, shown } from '../../../helpers/read-fixture.ts';

const report: readonly (readonly PdfLine[])[] = [
  [
    { text: 'The Ledger', y: 810, size: 9 },
    { text: 'The harbour reopens', y: 760, size: 20 },
    ...column(
      [
        'The old harbour opened its gates on Monday for the first time in nine years, and the',
        'first boat through was a ferry with forty schoolchildren on board, who waved at the extra-',
        'ordinarily large crowd on the quay.',
      ],
      72,
      720,
    ),
    ...column(
      [
        '"We waited for this day longer than anybody promised," said Mary Tern, who keeps the',
        'lock. She added that the gates would stay open through the winter, if the weather',
      ],
      72,
      660,
    ),
    { text: '1', x: 290, y: 40, size: 9 },
  ],
  [
    { text: 'The Ledger', y: 810, size: 9 },
    ...column(['allowed it, and that nobody would be charged.'], 72, 760),
    { text: 'What comes next', y: 720, size: 15 },
    ...column(
      [
        'The council says it will dredge the inner basin in spring, and it should be done before',
        'the summer regatta.',
      ],
      72,
      690,
    ),
    { text: '- Mud, four tons of it.', y: 640 },
    { text: '2', x: 290, y: 40, size: 9 },
  ],
];

test('paragraphs are rebuilt over lines and pages; heads and page numbers are left out', async () => {
  const document = await readAs(
    reader,
    pdfOf(report, '/Title (Harbour report) /Author (Ada Quay) /CreationDate (D:20260302091500Z)'),
  );
  assert.deepEqual(shown(document), [
    'heading 1: The harbour reopens',
    'paragraph: The old harbour opened its gates on Monday for the first time in nine years, and the first boat through was a ferry with forty schoolchildren on board, who waved at the extraordinarily large crowd on the quay.',
    'paragraph: "We waited for this day longer than anybody promised," said Mary Tern, who keeps the lock. She added that the gates would stay open through the winter, if the weather allowed it, and that nobody would be charged.',
    'heading 2: What comes next',
    'paragraph: The council says it will dredge the inner basin in spring, and it should be done before the summer regatta.',
    'paragraph: - Mud, four tons of it.',
  ]);
  assert.deepEqual(
    [document.title?.text, document.byline?.text, document.date?.text],
    ['Harbour report', 'Ada Quay', '2026-03-02'],
  );
  assert.deepEqual(
    document.dropped?.map(({ text, reason }) => `${text}: ${reason}`),
    [
      'The Ledger: running head, page 1',
      '1: page number, page 1',
      'The Ledger: running head, page 2',
      '2: page number, page 2',
    ],
  );
});

test('bytes as node reads them from a file will do, and are left as they were', async () => {
  const bytes = Buffer.from(pdfOf(report));
  const before = Buffer.from(bytes);
  await readAs(reader, bytes);
  assert.deepEqual(bytes, before);
});

test('two columns are read one after the other', async () => {
  const left = column(
    ['The left column begins here and', 'goes on for a while, then it', 'stops at a full stop here.'],
    72,
    700,
  );
  const right = column(
    ['The right column is another', 'paragraph that says much more', 'than the left one ever did.'],
    320,
    700,
  );
  const { text } = await readAs(reader, pdfOf([[...left, ...right]]));
  assert.equal(
    text,
    'The left column begins here and goes on for a while, then it stops at a full stop here.\n\nThe right column is another paragraph that says much more than the left one ever did.',
  );
});

test('an indented first line begins a paragraph, and letters outside ASCII are read', async () => {
  const lines = [
    ...column(
      ['Caf\xe9 owners on the quay said they were glad of the news that', 'the harbour opens.'],
      72,
      700,
    ),
    ...column(['    '], 72, 672),
    { text: 'Others were not, and they said so at some length to the council', x: 90, y: 672 },
    { text: 'on Tuesday night.', x: 72, y: 658 },
  ];
  assert.deepEqual(shown(await readAs(reader, pdfOf([lines]))), [
    'paragraph: Café owners on the quay said they were glad of the news that the harbour opens.',
    'paragraph: Others were not, and they said so at some length to the council on Tuesday night.',
  ]);
});

test('a scan is named as such, and single pages of pictures are warned of', async () => {
  await assert.rejects(readAs(reader, pdfOf([[], []])), /no text in it, only pictures of pages/);
  const { warnings } = await readAs(reader, pdfOf([[{ text: 'Words on the first page.', y: 700 }], []]));
  assert.deepEqual(warnings, ['page 2 has no text, only pictures']);
});

test('what is no PDF, or half of one, is refused in one sentence', async () => {
  const whole = pdfOf(report);
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode('%PDF-1.4 nothing'),
    whole.subarray(0, 60),
  ]) {
    await assert.rejects(readAs(reader, bytes), /^ReadError: this PDF/);
  }
});

test('a line that is all there is on each page is the text, not a running head', async () => {
  const page = [{ text: 'The gates are closed on Monday.', y: 700 }];
  const { text } = await readAs(reader, pdfOf([page, page, page]));
  assert.match(text, /The gates are closed on Monday\./);
});
