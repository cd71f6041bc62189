import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../../source/core/parse/formats.ts';
import { archiveOf, bookOf } from '../../helpers/book.ts';
import { pdfOf } from '../../helpers/pdf.ts';
import { readAs } from '../../helpers/read-fixture.ts';
import { weights } from '../../helpers/read-web-page.ts';

const words = 'Ada said the gates would open.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same words as a file of each format. */
const files: Readonly<Record<string, Uint8Array>> = {
  Markdown: bytes(words),
  HTML: bytes(`<article><p>${words}</p></article>`),
  feed: bytes(
    `<rss><channel><item><title>A</title><description>${words}</description></item></channel></rss>`,
  ),
  EPUB: bookOf({ chapters: { 'a.xhtml': `<p>${words}</p>` } }),
  PDF: pdfOf([[{ text: words, y: 700 }]]),
  Word: archiveOf({
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  }),
  OpenDocument: archiveOf({
    'content.xml': `<office:document-content><office:body><office:text><text:p>${words}</text:p></office:text></office:body></office:document-content>`,
  }),
  RTF: bytes(`{\\rtf1 ${words}}`),
  subtitles: bytes(`1\n00:00:01,000 --> 00:00:04,000\n${words}\n`),
  mail: bytes(`From: a@x.example\n\n${words}\n`),
  'plain text': bytes(words),
};

for (const { name, load } of formats) {
  test(`the reader of ${name} is loaded when it is asked for, and reads`, async () => {
    const file = files[name] ?? assert.fail(`no file of ${name}`);
    const { text } = await readAs(await load(weights), file);
    assert.ok(text.includes(words), text);
  });
}
