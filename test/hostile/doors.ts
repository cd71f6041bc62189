/**
 * Every way a text comes in. One entry is one door more: what file carries the text in its body, its title and
 * wherever else the format has room for words.
 */
import { archiveOf, bookOf } from '../helpers/book.ts';
import { pdfOf } from '../helpers/pdf.ts';

export type Door = {
  readonly name: string;
  readonly file: string;
  readonly carry: (text: string) => string | Uint8Array;
};

const said = (text: string): string => `“We ${text} won,” said Ada ${text} Holm, the ${text} minister.`;

/** As XML and HTML write it: what they may not hold at all is written as a reference, which a reader resolves. */
const written = (text: string): string =>
  text.replace(/[<>&"'\0-\x1f\x7f-\x9f]/g, (unit) => `&#${unit.charCodeAt(0)};`);

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const oneLine = (text: string): string => text.replace(/[\r\n]/g, ' ');

export const doors: readonly Door[] = [
  {
    name: 'plain text',
    file: 'a.txt',
    carry: (text) => `Title ${oneLine(text)}\n\n${said(text)}\n`,
  },
  {
    name: 'UTF-16',
    file: 'b.txt',
    carry: (text) => Buffer.from(`\uFEFFTitle ${oneLine(text)}\n\n${said(text)}\n`, 'utf16le'),
  },
  {
    name: 'Markdown',
    file: 'c.md',
    carry: (text) =>
      `---\ntitle: ${JSON.stringify(text)}\nauthor: ${JSON.stringify(text)}\nurl: ${JSON.stringify(`https://x.test/${text}`)}\n---\n\n# ${oneLine(text)}\n\n${said(text)}\n\n[link](<https://x.test/${oneLine(text)}> "${oneLine(text)}")\n\n\`\`\`${oneLine(text)}\n${text}\n\`\`\`\n\n![${oneLine(text)}](x.png)\n\n| a | b |\n|---|---|\n| ${oneLine(text)} | b |\n\nNote[^1].\n\n[^1]: ${oneLine(text)}\n`,
  },
  {
    name: 'HTML',
    file: 'd.html',
    carry: (text) =>
      `<!doctype html><html lang="${written(text)}"><head><title>${written(text)}</title><meta name="author" content="${written(text)}"><meta property="og:site_name" content="${written(text)}"><link rel="canonical" href="https://x.test/${written(text)}"></head><body><article><h1>${written(text)}</h1><p>${written(said(text))}</p><p>${said(text)}</p><p><a href="https://x.test/${written(text)}">a link</a> to read on.</p><img alt="${written(text)}"></article></body></html>`,
  },
  {
    name: 'JSON-LD',
    file: 'e.html',
    carry: (text) =>
      `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, author: { name: text }, datePublished: text, publisher: { name: text } }).replaceAll('<', '\\u003c')}</script></head><body><article><p>${written(said(text))}</p></article></body></html>`,
  },
  {
    name: 'EPUB',
    file: 'f.epub',
    carry: (text) =>
      bookOf({
        metadata: `<dc:title>${written(text)}</dc:title><dc:creator>${written(text)}</dc:creator>`,
        chapters: { 'one.xhtml': `<h1>${written(text)}</h1><p>${written(said(text))}</p>` },
        nav: `<li><a href="one.xhtml">${written(text)}</a></li>`,
      }),
  },
  {
    name: 'Word',
    file: 'g.docx',
    carry: (text) =>
      archiveOf({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${written(said(text))}</w:t></w:r></w:p></w:body></w:document>`,
        'docProps/core.xml': `<cp:coreProperties><dc:title>${written(text)}</dc:title><dc:creator>${written(text)}</dc:creator></cp:coreProperties>`,
      }),
  },
  {
    name: 'OpenDocument',
    file: 'h.odt',
    carry: (text) =>
      archiveOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text><text:p>${written(said(text))}</text:p></office:text></office:body></office:document-content>`,
        'meta.xml': `<office:document-meta><office:meta><dc:title>${written(text)}</dc:title></office:meta></office:document-meta>`,
      }),
  },
  {
    name: 'RTF',
    file: 'i.rtf',
    carry: (text) => `{\\rtf1\\ansi {\\info{\\title ${rtf(text)}}}\\pard ${rtf(said(text))}\\par}`,
  },
  {
    name: 'PDF',
    file: 'j.pdf',
    carry: (text) => {
      const latin = text.replace(/[^\x01-\xff]/g, '?').slice(0, 200);
      return pdfOf(
        [
          [
            { text: 'A title', y: 800, size: 24 },
            { text: `"We won," said Ada ${latin} Holm.`, y: 700 },
          ],
        ],
        `/Title <${Buffer.from(`\uFEFF${text.slice(0, 200)}`, 'utf16le')
          .swap16()
          .toString('hex')}>`,
      );
    },
  },
  {
    name: 'feed',
    file: 'k.rss',
    carry: (text) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>${written(text)}</title><item><title>${written(text)}</title><link>https://x.test/${written(text)}</link><description>${written(`<p>${written(said(text))}</p>`)}</description></item></channel></rss>`,
  },
  {
    name: 'mail',
    file: 'l.eml',
    carry: (text) =>
      `From: =?utf-8?B?${base64(text)}?= <a@x.test>\r\nTo: b@x.test\r\nSubject: =?utf-8?B?${base64(text)}?=\r\nDate: Tue, 1 Jul 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(said(text))}\r\n`,
  },
  {
    name: 'subtitles',
    file: 'm.vtt',
    carry: (text) =>
      `WEBVTT ${oneLine(text)}\n\n00:00:01.000 --> 00:00:04.000\n<v ${oneLine(text)}>We won ${oneLine(text)}.\n\n00:00:05.000 --> 00:00:06.000\nADA: ${oneLine(text)}\n`,
  },
];

const rtf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${new Int16Array([text.charCodeAt(at)])[0]}?`).join('');
