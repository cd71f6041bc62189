import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../../source/core/parse/formats.ts';
import { declaredEncoding } from '../../../source/core/parse/sniff/markup.ts';
import { archiveOf, bookOf } from '../../helpers/book.ts';
import { pdfOf } from '../../helpers/pdf.ts';
import { fixture } from '../../helpers/read-fixture.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sniffed = (bytes: Uint8Array): string | undefined =>
  formats.find(({ sniff }) => sniff?.(bytes.subarray(0, 8192)))?.name;

const known: readonly (readonly [string, Uint8Array, string | undefined])[] = [
  ['a page', bytesOf('\uFEFF\n<!-- saved -->\n<!DOCTYPE html>\n<p>x'), 'HTML'],
  ['a page without doctype', bytesOf('<HTML lang=en><body>'), 'HTML'],
  ['XHTML', bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html/>'), 'HTML'],
  ['RSS', fixture('ledger.rss'), 'feed'],
  ['Atom', fixture('notes.atom'), 'feed'],
  ['RDF', fixture('old.rdf'), 'feed'],
  ['an e-book', bookOf({ chapters: { 'a.xhtml': 'x' } }), 'EPUB'],
  ['a Word document', archiveOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }), 'Word'],
  [
    'an OpenDocument text',
    archiveOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'OpenDocument',
  ],
  ['a PDF', pdfOf([[]]), 'PDF'],
  ['rich text', bytesOf('{\\rtf1\\ansi x}'), 'RTF'],
  ['SRT', fixture('council.srt'), 'subtitles'],
  ['WebVTT', fixture('bulletin.vtt'), 'subtitles'],
  ['a message', fixture('plain.eml'), 'mail'],
  ['a mailbox', fixture('letters.mbox'), 'mail'],
  ['a message with a folded field', bytesOf('Received: from a\n\tby b\nFrom: c\nSubject: d\n\ne'), 'mail'],
  [
    'Markdown with HTML in it',
    bytesOf('<p align="center">\n<img src="logo.png">\n</p>\n\n# Title'),
    undefined,
  ],
  ['an interview', bytesOf('From: the beginning\nQ: Who?\nA: Me.'), undefined],
  ['numbers', bytesOf('1\n2\n3'), undefined],
  ['some archive', archiveOf({ 'a.txt': 'x' }), undefined],
  ['nothing', new Uint8Array(), undefined],
];
for (const [name, bytes, format] of known) {
  test(`${name} is known by its bytes as ${format ?? 'nothing in particular'}`, () =>
    assert.equal(sniffed(bytes), format));
}

test('a page declares its encoding in its head', () => {
  const declared = (text: string): string | undefined => declaredEncoding(bytesOf(text));
  assert.equal(declared('<meta charset="Shift_JIS">'), 'shift_jis');
  assert.equal(
    declared('<META http-equiv=Content-Type content="text/html; charset=windows-1251">'),
    'windows-1251',
  );
  assert.equal(declared('<?xml version="1.0" encoding=\'ISO-8859-1\'?>'), 'iso-8859-1');
  assert.equal(declared('<meta charset="utf-16">'), 'utf-8');
  assert.equal(declared('<p>charset=none'), undefined);
});
