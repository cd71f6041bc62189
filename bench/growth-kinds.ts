import { strToU8, zipSync, zlibSync } from 'fflate';

/** A kind of input that could cost a reader more than its share, made of so many characters. */
export type Kind = {
  readonly what: string;
  /** A file name, whose end tells the format. */
  readonly file: string;
  readonly make: (size: number) => string | Uint8Array;
};

const fill = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.ceil(size / unit.length)));
/** An input of one unit over and over, with something around all of it. */
const repeated = (what: string, file: string, unit: string, before = '', after = ''): Kind => ({
  what,
  file,
  make: (size) => before + fill(unit, size) + after,
});
const txt = (what: string, unit: string): Kind => repeated(what, 'a.txt', unit, 'A title of it\n\n');
const md = (what: string, unit: string, before = '', after = ''): Kind =>
  repeated(what, 'a.md', unit, before, after);
const html = (what: string, unit: string, before = '', after = ''): Kind =>
  repeated(what, 'a.html', unit, `<!doctype html><title>A</title><article>${before}`, `${after}</article>`);
const rtf = (what: string, unit: string): Kind => repeated(what, 'a.rtf', unit, '{\\rtf1 ', '}');
const mail = (what: string, unit: string, headers = '', after = ''): Kind =>
  repeated(what, 'a.eml', unit, `From: a@b.example\nSubject: A\n${headers}\n`, after);

const zipped = (
  what: string,
  file: string,
  make: (size: number) => Readonly<Record<string, string>>,
): Kind => ({
  what,
  file,
  make: (size) =>
    zipSync(Object.fromEntries(Object.entries(make(size)).map(([name, words]) => [name, strToU8(words)]))),
});
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (what: string, unit: string, before = '', after = ''): Kind =>
  zipped(what, 'a.docx', (size) => ({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${w}><w:body>${before}${fill(unit, size)}${after}</w:body></w:document>`,
  }));
const odt = (what: string, unit: string): Kind =>
  zipped(what, 'a.odt', (size) => ({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${fill(unit, size)}</office:text></office:body></office:document-content>`,
  }));
const epub = (what: string, spine: (size: number) => string, chapter: (size: number) => string): Kind =>
  zipped(what, 'a.epub', (size) => ({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>',
    'o.opf': `<package><metadata/><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine>${spine(size)}</spine></package>`,
    'c.xhtml': `<html><body>${chapter(size)}</body></html>`,
  }));

/** A PDF of one page with this content. */
const pdfOf = (content: Uint8Array, filter = ''): Uint8Array => {
  const head = strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length ${content.length}${filter}>>stream\n`,
  );
  const tail = strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const all = new Uint8Array(head.length + content.length + tail.length);
  all.set(head);
  all.set(content, head.length);
  all.set(tail, head.length + content.length);
  return all;
};
const pdf = (what: string, unit: string): Kind => ({
  what,
  file: 'a.pdf',
  make: (size) => pdfOf(strToU8(`BT /F 12 Tf 72 700 Td (A line of words) Tj\n${fill(unit, size)} ET`)),
});

/** One line is one kind more. */
export const kinds: readonly Kind[] = [
  txt('prose', 'The council met again on Monday. “We will not go,” said Ada Byrne, who leads it.\n\n'),
  txt('“he said that” over and over', 'he said that '),
  {
    what: 'quotation marks within others',
    file: 'a.txt',
    make: (n) => fill('“a ‘b ', n / 2) + fill('’ ” ', n / 2),
  },
  txt('a quotation and “he said” again and again', '“a” he said. '),
  txt('opening marks without end', '“Well '),
  txt('straight marks', '"a" '),
  txt('apostrophes', "'tis don't "),
  txt('names in one sentence', 'Ada Byrne and '),
  txt('one word without end', 'word'),
  txt('capitals', 'THE COUNCIL MET '),
  txt('a speaker a line', 'ADA: Well, no.\n'),
  txt('colons', 'said: '),
  txt('dashes', '— no — '),
  txt('pronouns', 'She said he told her that they had asked him. '),
  txt('brackets', '([{ '),
  txt('line ends', 'a\n'),
  txt('accented letters out of combining marks', 'e\u0301'),
  txt('“according to” over and over', 'according to '),
  txt('commas', 'the mayor, '),
  {
    what: 'front matter of many keys',
    file: 'a.md',
    make: (n) => `---\n${Array.from({ length: n / 10 }, (_, i) => `k${i}: b\n`).join('')}---\n\nText.\n`,
  },
  md('opened links', '[who was here with "a": '),
  md('addresses without marks', 'www.a.b '),
  md('addresses of mail', 'a@b.c '),
  md('rows of a table', '| a | b |\n', '| a | b |\n|---|---|\n'),
  md('emphasis that does not end, in paragraphs', '*a **b\n\n'),
  md('emphasis that does not end', '*a **b '),
  md('underscores', '_a __b '),
  md('strikes', '~a ~~b '),
  md('brackets opened', '['),
  md('pictures opened', '![a'),
  md('grave accents', '`a ``b '),
  md('items of a list', '- a\n'),
  md('items of lists within lists', '- a\n  - b\n'),
  md('headings', '# a\n\n'),
  md('lines of a quotation', '> a\n'),
  md('quotations and paragraphs', '> a\n\nb\n\n'),
  md('definitions of links', '[a]: /b\n'),
  md('footnotes', 'a[^1]\n\n[^1]: b\n\n'),
  md('HTML in lines', '<b>a</b> '),
  md('HTML between paragraphs', '<div>\n\na\n\n</div>\n\n'),
  md('entities', '&amp; '),
  md('escapes', '\\* '),
  md('angles opened', '<a '),
  md('code without end', 'a\n\n', '```\n'),
  md('terms and what they mean', 'Term\n: what it means\n\n'),
  html(
    'a table row that spans all',
    '<tr><td rowspan=99999999 colspan=99999999>a<td>b</tr>',
    '<table>',
    '</table>',
  ),
  html('code of many lines', 'a b\n', '<pre>', '</pre>'),
  html('paragraphs', '<p>The council met again on Monday, and said so.</p>'),
  html('elements within others', '<div>'),
  html('inline elements within others', '<b><i>'),
  html('ends without beginnings', '</p></div>'),
  html('attributes', ' a="b"', '<p', '>Words.</p>'),
  html('line breaks', 'a<br>'),
  html('links', '<a href="/a">a link</a> '),
  html('items', '<li>a'),
  html('tables within others', '<table><tr><td>a'),
  html('headings', '<h2>a</h2><p>Some words of it.</p>'),
  html('definition lists', '<dl><dt>a<dd>b</dl>'),
  html('hidden copies', '<p style="display:none">The council met again on Monday, and said so.</p>'),
  html('entities', '&amp;&nbsp;'),
  html('comments opened', '<!-- a '),
  html('formatting left open', '<p><b>a'),
  rtf('groups within others', '{\\b x'),
  rtf('groups', '{\\b x}'),
  rtf('paragraphs', 'a word\\par '),
  rtf('letters of a code page', "\\'e9"),
  rtf('cells', '\\trowd a\\cell b\\cell\\row '),
  pdf('saved states', 'q '),
  pdf('pieces of text at one spot', '(a) Tj '),
  pdf('pieces of text, each placed', '1 0 0 1 72 700 Tm (a) Tj '),
  pdf('lines', '0 -14 Td (a line of words) Tj\n'),
  pdf('pieces in columns', '1 0 0 1 72 700 Tm (one) Tj 1 0 0 1 300 700 Tm (two) Tj '),
  {
    what: 'content packed twice',
    file: 'a.pdf',
    make: (size) =>
      pdfOf(zlibSync(zlibSync(strToU8(fill('0 0 m ', size * 100)))), '/Filter[/FlateDecode/FlateDecode]'),
  },
  docx('paragraphs', '<w:p><w:r><w:t>a</w:t></w:r></w:p>'),
  docx('runs', '<w:r><w:t>a </w:t></w:r>', '<w:p>', '</w:p>'),
  docx('tables within others', '<w:tbl><w:tr><w:tc><w:p/>'),
  docx('rows', '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>', '<w:tbl>', '</w:tbl>'),
  odt('paragraphs', '<text:p>a</text:p>'),
  odt('spans', '<text:p><text:span>a</text:span></text:p>'),
  epub(
    'a chapter again and again',
    (size) => fill('<itemref idref="c"/>', size),
    () => '<p>Some words of it.</p>',
  ),
  epub(
    'small paragraphs',
    () => '<itemref idref="c"/>',
    (size) => fill('<p>a</p>', size),
  ),
  repeated(
    'stories',
    'a.rss',
    '<item><title>a</title><description>b</description></item>',
    '<rss><channel>',
    '</channel></rss>',
  ),
  repeated('cues', 'a.vtt', '00:00.000 --> 00:01.000\nADA: Well, no.\n\n', 'WEBVTT\n\n'),
  mail('lines of a quotation', '> a\n'),
  mail('quotations within others', '>>>>>>>>>>>>>>>>>>>> a\n'),
  mail('flowed lines', 'a word \n', 'Content-Type: text/plain; format=flowed\n'),
  mail('flowed quotations', '> a \n', 'Content-Type: text/plain; format=flowed\n'),
  { what: 'headers', file: 'a.eml', make: (n) => `From: a@b.example\n${fill('X-A: b\n', n)}\nText.\n` },
  mail('parts', '--b\n\na\n', 'Content-Type: multipart/mixed; boundary=b\n', '--b--\n'),
  mail('escaped letters', '=C3=A9', 'Content-Transfer-Encoding: quoted-printable\n'),
  repeated(
    'mails of a box',
    'a.mbox',
    'From a@b.example Mon Jan  1 00:00:00 2024\nFrom: a@b.example\nSubject: A\n\nText.\n\n',
  ),
];
