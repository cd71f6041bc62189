import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/docx/index.ts';
import { archiveOf } from '../../../helpers/book.ts';
import { readAs, shown } from '../../../helpers/read-fixture.ts';

const p = (words: string, style = '', more = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${words}</w:p>`;
const r = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const documentOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  archiveOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

const styles = `<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Haus"><w:name w:val="House head"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>`;

test('headings, quotations and house styles are known by their names, not their ids', async () => {
  const bytes = documentOf(
    p(r('The harbour'), 'Titel') +
      p(r('Opening'), 'berschrift1') +
      p(r('“We waited,” said ') + r('Mary', '<w:b/>') + r(' Tern.', '<w:b/>')) +
      p(r('A pond is no harbour.'), 'Zitat') +
      p(r('Next'), 'Haus'),
    {
      'word/styles.xml': styles,
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Harbour</dc:title><dc:creator>Ada Quay</dc:creator></cp:coreProperties>',
    },
  );
  const document = await readAs(reader, bytes);
  assert.deepEqual(shown(document), [
    'heading 1: The harbour',
    'heading 1: Opening',
    'paragraph: “We waited,” said Mary Tern.',
    'quotation: A pond is no harbour.',
    'heading 1: Next',
  ]);
  assert.deepEqual([document.title?.text, document.byline?.text], ['Harbour', 'Ada Quay']);
  const strong = document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    strong.map(({ range }) => document.text.slice(range.start, range.end)),
    ['Mary Tern.'],
  );
});

test('lists are numbered as Word numbers them, tables keep their rows, links their targets', async () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
  const bytes = documentOf(
    p(r('First'), '', item(3, 0)) +
      p(r('Inside'), '', item(3, 1)) +
      p(r('Second'), '', item(3, 0)) +
      `<w:tbl><w:tr>${cell('Name')}${cell('Age')}</w:tr><w:tr>${cell('Ada')}${cell('40')}</w:tr></w:tbl>` +
      p(`<w:hyperlink r:id="rId1">${r('the map')}</w:hyperlink>`),
    {
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="https://m.example/" TargetMode="External"/></Relationships>',
    },
  );
  const { text, blocks } = await readAs(reader, bytes);
  assert.equal(text, '1. First\n  • Inside\n2. Second\n\nName | Age\nAda | 40\n\nthe map');
  assert.ok(blocks.some((block) => 'inlines' in block && block.inlines[0]?.target === 'https://m.example/'));
});

test('tracked changes are read as accepted, hidden text not at all, footnotes at the end', async () => {
  const bytes = documentOf(
    p(
      `${r('The gate ')}<w:del><w:r><w:delText>was</w:delText></w:r></w:del><w:ins>${r('is')}</w:ins>${r(' open.')}${r('secret', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${p(r('---'))}</w:footnote><w:footnote w:id="2">${p(r('Since Monday.'))}</w:footnote></w:footnotes>`,
    },
  );
  assert.equal((await readAs(reader, bytes)).text, 'The gate is open.[2]\n\n[2] Since Monday.');
});

test('what is no Word document is refused in one sentence', async () => {
  for (const bytes of [
    new Uint8Array([0x50, 0x4b, 3, 4]),
    archiveOf({ 'a.txt': 'x' }),
    documentOf(''),
    documentOf('<w:p>'.repeat(5000)),
  ]) {
    await assert.rejects(readAs(reader, bytes), /^ReadError: this/);
  }
});
