import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/docx/index.ts';
import { archiveOf } from '../../../helpers/book.ts';
import { readAs, shown } from '../../../helpers/read-fixture.ts';

const documentOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  archiveOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const p = (words: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${words}</w:p>`;
const r = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const style = (id: string, name: string): string =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const as = (id: string): string => `<w:pStyle w:val="${id}"/>`;

test('captions, code, outline levels and styles without a name are known for what they are', async () => {
  const styles = `<w:styles><w:style><w:name w:val="title"/></w:style>${style('Bild', 'caption')}${style('C', 'HTML Preformatted')}<w:style w:styleId="Quote"/></w:styles>`;
  const document = await readAs(
    reader,
    documentOf(
      p(r('Opening'), '<w:outlineLvl w:val="1"/>') +
        p(r('A view of the lock.'), as('Bild')) +
        p(`${r('let x')}<w:r><w:br/></w:r>${r('= 1;', '<w:b/>')}`, as('C')) +
        p(r('A pond.'), as('Quote')) +
        p(r('Not an outline.'), '<w:outlineLvl/>') +
        p(r('An item.'), '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        p(r('No item.'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      { 'word/styles.xml': styles },
    ),
  );
  assert.deepEqual(shown(document), [
    'heading 2: Opening',
    'caption: A view of the lock.',
    'code: let x\n= 1;',
    'quotation: A pond.',
    'paragraph: Not an outline.',
    'list-item: An item.',
    'paragraph: No item.',
  ]);
});

test('struck and slanted words keep their look, hidden ones are left out, tabs and page ends are spaces', async () => {
  const document = await readAs(
    reader,
    documentOf(
      p(
        r('Old', '<w:strike/>') +
          r(' new', '<w:i/>') +
          r(' secret', '<w:vanish/>') +
          r(' plain', '<w:b w:val="0"/>') +
          '<w:r><w:tab/><w:t>tab</w:t><w:br w:type="page"/><w:t>page</w:t><w:cr/><w:noBreakHyphen/><w:t>x</w:t></w:r>',
      ),
    ),
  );
  assert.deepEqual(shown(document), ['paragraph: Old new plain tab page\n-x']);
  const inlines = document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    inlines.map(({ kind, range }) => [kind, document.text.slice(range.start, range.end)]),
    [
      ['strike', 'Old'],
      ['emphasis', 'new'],
    ],
  );
});

test('a picture in bold letters is no words', async () => {
  const picture = '<w:r><w:rPr><w:b/></w:rPr><w:drawing/></w:r>';
  const document = await readAs(reader, documentOf(p(r('A view') + picture + r(' of the lock.'))));
  assert.deepEqual(shown(document), ['paragraph: A view of the lock.']);
  assert.ok(document.blocks.every((block) => 'inlines' in block && block.inlines.length === 0));
});

test('links lead where the document’s relations say; one that leads nowhere keeps its words', async () => {
  const relations =
    '<Relationships><Relationship Id="r1" Target="https://m.example" TargetMode="External"/><Relationship TargetMode="External"/></Relationships>';
  const link = (id: string, words: string): string => `<w:hyperlink ${id}>${r(words)}</w:hyperlink>`;
  const document = await readAs(
    reader,
    documentOf(
      p(link('r:id="r1"', 'map') + r(', ') + link('r:id="r9"', 'gone') + link('w:anchor="x"', '!')),
      {
        'word/_rels/document.xml.rels': relations,
      },
    ),
  );
  assert.deepEqual(shown(document), ['paragraph: map, gone!']);
  const targets = document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    targets.flatMap(({ target }) => target || []),
    ['https://m.example'],
  );
});

test('a table’s cells of several paragraphs are one line each, and what changes wrap is read', async () => {
  const cell = (...words: string[]): string => `<w:tc>${words.map((word) => p(r(word))).join('')}</w:tc>`;
  const { text } = await readAs(
    reader,
    documentOf(
      `<w:tbl><w:tr>${cell('Ada', 'Quay')}${cell('40')}</w:tr></w:tbl><w:ins>${p(r('Put in.'))}</w:ins><w:sdt><w:sdtContent>${p(r('Held.'))}</w:sdtContent></w:sdt><w:bookmarkStart/>`,
    ),
  );
  assert.match(text, /Ada Quay \| 40/);
  assert.match(text, /Put in\.\n\nHeld\./);
});

test('notes without a number, and dates, are read', async () => {
  const document = await readAs(
    reader,
    documentOf(p(`${r('Said')}<w:r><w:footnoteReference/></w:r>${r('.')}`), {
      'word/footnotes.xml': `<w:footnotes><w:footnote>${p(r('By whom?'))}</w:footnote></w:footnotes>`,
      'docProps/core.xml':
        '<cp:coreProperties><dcterms:created>2024-05-01T10:00:00Z</dcterms:created></cp:coreProperties>',
    }),
  );
  assert.match(document.text, /^Said\[\]\./);
  assert.match(document.date?.text ?? '', /^2024-05-01/);
});
