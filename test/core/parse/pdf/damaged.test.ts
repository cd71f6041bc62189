import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader, readPdf } from '../../../../source/core/parse/pdf/index.ts';
import { type PdfLine, pdfOf } from '../../../helpers/pdf.ts';
import { readAs } from '../../../helpers/read-fixture.ts';

const page: readonly PdfLine[] = [{ text: 'The harbour opened its gates.', y: 700 }];
/** The same file with some of its letters changed, which must not move the others. */
const changed = (file: Uint8Array, from: string | RegExp, to: string): Uint8Array => {
  const letters = String.fromCharCode(...file);
  assert.notEqual(letters.replace(from, to), letters);
  return Uint8Array.from(letters.replace(from, to), (letter) => letter.charCodeAt(0));
};

test('a PDF locked by a password is said to be', async () => {
  const key = `<${'41'.repeat(32)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [(a) (a)]`;
  await assert.rejects(readAs(reader, changed(pdfOf([page]), '/Info 4 0 R', lock)), {
    name: 'ReadError',
    message: 'this PDF is locked by a password',
  });
});

test('a PDF of over three thousand pages is refused', async () => {
  await assert.rejects(readAs(reader, pdfOf(Array.from({ length: 3001 }, () => []))), {
    name: 'ReadError',
    message: 'this PDF has over 3000 pages; --max-size 1024 would allow more',
  });
  const many = pdfOf([...Array.from({ length: 3000 }, () => []), page]);
  const { blocks } = await readPdf(many, { name: 'a', mediaType: 'b' }, { maxSize: 512 * 1024 * 1024 });
  assert.ok(blocks.length > 0);
});

test('of a PDF with a page that is none the others are read, and that is told', async () => {
  const { text, warnings } = await readAs(reader, changed(pdfOf([page, page, page]), '7 0 R', '6 0 R'));
  assert.match(text, /opened its gates\./);
  assert.deepEqual(warnings, ['page 2 could not be read']);
});

test('a PDF none of whose pages can be read is damaged', async () => {
  await assert.rejects(readAs(reader, changed(pdfOf([page]), '5 0 R', '6 0 R')), {
    name: 'ReadError',
    message: 'this PDF is damaged and cannot be read',
  });
});

test('a PDF whose account of itself leads nowhere is read without it', async () => {
  // The title stands in the seventh object, which is not where the file says.
  const file = pdfOf([page, []], '/Title 7 0 R');
  const single = changed(file, '7 0 R] /Count 2', '     ] /Count 1');
  const broken = changed(single, /\d{10}( 00000 n \n)(?=\d{10} 00000 n \ntrailer)/, '0000000009$1');
  const document = await readAs(reader, broken);
  assert.deepEqual([document.text, document.title], ['The harbour opened its gates.', undefined]);
});

/** A font as TeX made them of points: its letters have numbers for names. */
const texFont = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << >>
/Encoding << /Type /Encoding /Differences [0 ${Array.from({ length: 128 }, (_, i) => `/a${i}`).join(' ')}] >>
/FirstChar 0 /LastChar 127 /Widths [${'500 '.repeat(128)}] >>`;

test('letters where TeX has its marks and ligatures are those, other controls the sign for what is unknown', async () => {
  const lines = [{ text: '\x10The o\x1ecial ferry\x18 is late,\x11 she said.', y: 700 }];
  const { text } = await readAs(reader, pdfOf([lines], '', texFont));
  assert.equal(text, '“The official ferry\ufffd is late,” she said.');
});

test('a PDF of nothing but page numbers has no words', async () => {
  const { text, dropped } = await readAs(reader, pdfOf([[{ text: '1', y: 40 }], [{ text: '2', y: 40 }]]));
  assert.deepEqual([text, dropped?.length], ['', 2]);
});

test('pages of pictures are listed, the first eight of them', async () => {
  const { warnings: three } = await readAs(reader, pdfOf([page, [], []]));
  assert.deepEqual(three, ['pages 2, 3 have no text, only pictures']);
  const { warnings: many } = await readAs(reader, pdfOf([page, ...Array.from({ length: 9 }, () => [])]));
  assert.deepEqual(many, ['pages 2, 3, 4, 5, 6, 7, 8, 9, … have no text, only pictures']);
});
