import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf } from '../../../../source/core/parse/epub/contents.ts';
import { readEpub } from '../../../../source/core/parse/epub/index.ts';
import { archiveOf, bookOf } from '../../../helpers/book.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const source = { name: 'book.epub', mediaType: 'application/epub+zip' };
const read = (bytes: Uint8Array) => readEpub(bytes, source);

test('a book whose container leads nowhere is read by the package file it has', () => {
  const whole = {
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="gone.opf"/></rootfiles></container>',
    'book.opf':
      '<package><metadata><creator/><creator>Ada Quay</creator></metadata><manifest><item id="a" href="a.xhtml"/><item id="b"/></manifest><spine><itemref idref="a"/><itemref idref="b"/><itemref idref="z"/></spine></package>',
    'a.xhtml': '<html><body><p>Words.</p></body></html>',
  };
  const document = read(archiveOf(whole));
  assert.deepEqual([shown(document), document.byline?.text], [['paragraph: Words.'], 'Ada Quay']);
  const withPackage = (opf: string) => () => read(archiveOf({ ...whole, 'book.opf': opf }));
  for (const part of [/<manifest>.*<\/manifest>/, /<spine>.*<\/spine>/, /.*/]) {
    assert.throws(withPackage(whole['book.opf'].replace(part, '')), { name: 'ReadError' }, String(part));
  }
  assert.deepEqual(shown(withPackage(whole['book.opf'].replace(/<metadata>.*<\/metadata>/, ''))()), [
    'paragraph: Words.',
  ]);
});

test('contents are read where they are marked as such, else from the first list of links', () => {
  const list = (label: string): string =>
    `<ol><li><a href="a#x">${label}</a></li><li>no link</li><li><a>b</a></li></ol>`;
  const nav = (type: string, inner: string): string => `<nav epub:type="${type}">${inner}</nav>`;
  const labels = (xml: string) =>
    contentsOf(`<html>${xml}</html>`, 'nav', 'n').map(({ label, name }) => [label, name]);
  assert.deepEqual(labels(nav('landmarks', list('L')) + nav('toc', list('T'))), [
    ['T', 'a'],
    ['b', 'n'],
  ]);
  assert.deepEqual(labels(nav('landmarks', list('L')))[0], ['L', 'a']);
  assert.deepEqual(labels('<p>none</p>'), []);
  const ncx =
    '<ncx><navMap><navPoint><content src="a"/></navPoint><navPoint><navLabel>B</navLabel></navPoint></navMap></ncx>';
  assert.deepEqual(contentsOf(ncx, 'ncx', 'n'), []);
});

test('contents that are named but not there leave the text as it is', () => {
  const book = bookOf({ chapters: { 'a.xhtml': '<p>Words.</p>' }, more: {} });
  assert.deepEqual(shown(read(book)), ['paragraph: Words.']);
  const gone = archiveOf({
    'book.opf':
      '<package><manifest><item id="a" href="a.xhtml"/><item id="n" properties="nav" href="gone.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'a.xhtml': '<html><body><p>Words.</p></body></html>',
  });
  assert.deepEqual(shown(read(gone)), ['paragraph: Words.']);
});

test('a heading is found though its line of the contents says more, or less', () => {
  for (const [heading, line] of [
    ['The <i>gates</i>', '1. The gates'],
    ['The gates, at last', 'The gates'],
  ]) {
    const book = bookOf({
      chapters: { 'a.xhtml': `<h2>${heading}</h2><p>Words.</p>` },
      nav: `<li><a href="a.xhtml">${line}</a></li>`,
    });
    assert.deepEqual(
      shown(read(book)),
      [`heading 1: ${heading?.replace(/<.?i>/g, '')}`, 'paragraph: Words.'],
      line,
    );
  }
});

test('a title page that says again what the book says of itself is left out, any other stays', () => {
  const metadata = '<dc:title>The Gates</dc:title><dc:creator>Ada Quay</dc:creator><dc:date>2024</dc:date>';
  const book = (first: string) =>
    shown(
      read(
        bookOf({ metadata, chapters: { 'a.xhtml': first, 'b.xhtml': '<h1>The Gates</h1><p>Words.</p>' } }),
      ),
    );
  const text = ['heading 1: The Gates', 'paragraph: Words.'];
  assert.deepEqual(book('<p>The Gates</p><p>Ada Quay</p>'), text);
  assert.deepEqual(book('<p>The Gates</p><p>For Ben.</p>').slice(2), text);
  assert.deepEqual(book('<pre>The Gates</pre>').slice(1), text);
});
