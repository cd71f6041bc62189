import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../../source/core/document/document.ts';
import { readEpub } from '../../../../source/core/parse/epub/index.ts';
import { archiveOf, bookOf, claimSize } from '../../../helpers/book.ts';
import { faultsOf } from '../../../helpers/document-faults.ts';

const source = { name: 'book.epub', mediaType: 'application/epub+zip' };
const read = (bytes: Uint8Array): Document => {
  const document = readEpub(bytes, source);
  assert.deepEqual(faultsOf(document), []);
  return document;
};
const outline = ({ blocks, text }: Document): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${text.slice(block.range.start, block.range.end)}`] : [],
  );

const metadata = `<dc:title>The Lock-Keeper</dc:title><dc:creator>Ada Quay</dc:creator><dc:creator>Ben Moor</dc:creator>
<dc:date>2024-05-01</dc:date><dc:language>en</dc:language><dc:publisher>Quay &amp; Sons</dc:publisher>`;

test('an EPUB 3 is read in spine order, its navigation as the outline', () => {
  const document = read(
    bookOf({
      metadata,
      chapters: {
        'one.xhtml':
          '<h1>One</h1><p>“The gate is shut,” said <i>Mary</i>.</p><h2 id="b">A <a id="x"/>second part</h2><p>More&#160;words.</p>',
        'two part.xhtml':
          '<p class="title">Two</p><p>It rained.</p><h3>Not in the contents</h3><p>And rained.</p>',
      },
      nav: `<li><a href="one.xhtml">One</a><ol><li><a href="one.xhtml#b">A second part</a></li></ol></li>
        <li><a href="two%20part.xhtml">Two</a></li>`,
    }),
  );
  assert.deepEqual(outline(document), ['1 One', '2 A second part', '1 Two', '3 Not in the contents']);
  assert.deepEqual(
    [document.title?.text, document.byline?.text, document.date?.text, document.language, document.site],
    ['The Lock-Keeper', 'Ada Quay, Ben Moor', '2024-05-01', 'en', 'Quay & Sons'],
  );
  assert.ok(document.text.indexOf('gate is shut') < document.text.indexOf('It rained'));
});

test('an EPUB 2 is read with its NCX, which names chapters that have no heading of their own', () => {
  const point = (label: string, src: string, inner = ''): string =>
    `<navPoint><navLabel><text>${label}</text></navLabel><content src="${src}"/>${inner}</navPoint>`;
  const document = read(
    bookOf({
      chapters: {
        'text/a.html':
          '<p id="p1">First words of the book.</p><p>And on.</p><div id="s"><p>Later words.</p></div>',
        'text/b.html': '<p>The end.</p>',
      },
      ncx:
        point('Part I', 'text/a.html', point('The Morning', 'text/a.html#s')) +
        point('Last', 'text/b.html#nowhere'),
    }),
  );
  assert.deepEqual(outline(document), ['1 Part I', '2 The Morning', '1 Last']);
  assert.match(document.text, /And on\.\n\nThe Morning\n\nLater words/);
});

test('a book without a table of contents keeps its own headings', () => {
  const document = read(bookOf({ chapters: { 'a.xhtml': '<h2>Alpha</h2><p>Words.</p>' } }));
  assert.deepEqual(outline(document), ['2 Alpha']);
});

test('names that climb out of the archive reach nothing', () => {
  const document = read(
    bookOf({
      chapters: { 'a.xhtml': '<p>Words.</p>', '../../../etc/passwd': '<p>evil</p>' },
      nav: '<li><a href="../../../../etc/passwd">Out</a></li><li><a href="a.xhtml">In</a></li>',
    }),
  );
  assert.equal(document.text, 'In\n\nWords.');
});

test('a book of ten thousand files is read in good time', () => {
  const chapters: Record<string, string> = {};
  for (let i = 0; i < 10_000; i++) chapters[`c${i}.xhtml`] = `<p>Chapter ${i}.</p>`;
  const { blocks } = read(bookOf({ chapters }));
  assert.equal(blocks.length, 10_000);
});

test('a file is unpacked as far as its archive says, whatever is in it, and that is told', () => {
  const bytes = bookOf({ chapters: { 'a.xhtml': `<p>${'words '.repeat(100_000)}</p>` } });
  claimSize(bytes, 'OEBPS/a.xhtml', 300);
  const { text, warnings } = read(bytes);
  assert.ok(text.length > 100 && text.length <= 300);
  assert.match(warnings?.join() ?? '', /more than it says/);
});

test('a book that unpacks to very much more than its size is read as far as is harmless, and that is told', () => {
  const bytes = bookOf({
    chapters: {
      'a.xhtml': `<p>words</p>${' '.repeat(33 * 1024 * 1024)}<p>far away</p>`,
      'b.xhtml': '<p>late</p>',
    },
  });
  const { text, warnings } = read(bytes);
  assert.equal(text, 'words');
  assert.deepEqual(warnings, [
    'it unpacks to over 32 MB, and what follows was not read; --max-size 1024 would allow more',
  ]);
});

test('a chapter that the reading order names again is read once', () => {
  const bytes = bookOf({
    chapters: { 'a.xhtml': '<p>words</p>' },
    more: {
      'OEBPS/book.opf': `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>${'<itemref idref="a"/>'.repeat(50_000)}</spine></package>`,
    },
  });
  assert.equal(read(bytes).text, 'words');
});

const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['no archive', new TextEncoder().encode('PK no'), /archive cannot be unpacked/],
  [
    'an archive cut short',
    bookOf({ chapters: { 'a.xhtml': '<p>x</p>' } }).subarray(0, 300),
    /cannot be unpacked/,
  ],
  ['an archive of something else', archiveOf({ 'readme.txt': 'hello' }), /no e-book/],
  ['a book of pictures', bookOf({ chapters: { 'a.xhtml': '<img src="p.png"/>' } }), /no text/],
  [
    'a locked book',
    bookOf({
      chapters: { 'a.xhtml': '<p>x</p>' },
      more: {
        'META-INF/encryption.xml':
          '<enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>',
      },
    }),
    /locked by its seller/,
  ],
];
for (const [name, bytes, says] of refused) {
  test(`${name} is refused with a clear sentence`, () => assert.throws(() => readEpub(bytes, source), says));
}
