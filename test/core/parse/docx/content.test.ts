/** Where words of a Word document may stand; each row was lost, doubled or torn before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/docx/index.ts';
import { archiveOf } from '../../../helpers/book.ts';
import { readAs } from '../../../helpers/read-fixture.ts';

const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const rows = (...all: readonly string[]): string => `<w:tbl>${all.join('')}</w:tbl>`;
const control = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const box = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;
const shape = (inside: string): string =>
  `<w:pict><v:shape><v:textbox>${box(inside)}</v:textbox></v:shape></w:pict>`;
const drawing = (inside: string): string =>
  `<w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${box(inside)}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing>`;
const inParagraph = (inside: string): string => `<w:p><w:r><w:t>Harbour.</w:t>${inside}</w:r></w:p>`;

const cases: readonly (readonly [what: string, body: string, text: string])[] = [
  [
    'a text box follows its paragraph',
    inParagraph(shape(p('Pier.'))) + p('End.'),
    'Harbour.\n\nPier.\n\nEnd.',
  ],
  [
    'a text box written twice is read once',
    inParagraph(
      `<mc:AlternateContent><mc:Choice>${drawing(p('Pier.'))}</mc:Choice><mc:Fallback>${shape(p('Pier.'))}</mc:Fallback></mc:AlternateContent>`,
    ),
    'Harbour.\n\nPier.',
  ],
  [
    'what can be read of two ways is read',
    inParagraph(
      `<mc:AlternateContent><mc:Choice><w16:new/></mc:Choice><mc:Fallback><w:t> Pier.</w:t></mc:Fallback></mc:AlternateContent>`,
    ),
    'Harbour. Pier.',
  ],
  [
    'a text box in a text box',
    inParagraph(shape(inParagraph(drawing(p('Pier.'))))),
    'Harbour.\n\nHarbour.\n\nPier.',
  ],
  [
    'a table in a text box',
    inParagraph(shape(rows(row(cell(p('a')), cell(p('b'))), row(cell(p('c')), cell(p('d')))))),
    'Harbour.\n\na | b\nc | d',
  ],
  [
    'a text box whose paragraph was deleted',
    `<w:p><w:del><w:r>${shape(p('no'))}</w:r></w:del></w:p>${p('yes')}`,
    'yes',
  ],
  ['a table in a table', rows(row(cell(p('Outer.') + rows(row(cell(p('Inner.'))))))), 'Outer.\n\nInner.'],
  [
    'a table in one cell of two',
    rows(
      row(cell(p('left')), cell(p('right') + rows(row(cell(p('in')), cell(p('it')))))),
      row(cell(p('x')), cell(p('y'))),
    ),
    'left\n\nright\n\nin | it\n\nx\n\ny',
  ],
  [
    'cells and rows in content controls',
    rows(row(cell(p('a')), control(cell(p('b')))), control(row(cell(p('c')), cell(control(p('d')))))),
    'a | b\nc | d',
  ],
  [
    'a table in a content control',
    control(rows(row(cell(p('a')), cell(p('b'))), row(cell(p('c')), cell(p('d'))))),
    'a | b\nc | d',
  ],
  [
    'a table that lays out text is read by paragraph',
    rows(row(cell(p('One.') + p('Two.') + p('Three.')), cell(p('Side.')))),
    'One.\n\nTwo.\n\nThree.\n\nSide.',
  ],
  ['a table of one column', rows(row(cell(p('One.'))), row(cell(p('Two.')))), 'One.\n\nTwo.'],
  [
    'ruby: the base, then how it is read',
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>にほん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>日本</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    '日本(にほん)',
  ],
  ['a formula', '<w:p><w:r><w:t>So </w:t></w:r><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>', 'So a=b'],
  [
    'a large first letter in a frame',
    `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>${p('he harbour.')}`,
    'The harbour.',
  ],
  [
    'a large first letter with nothing after it',
    `${p('End.')}<w:p><w:pPr><w:framePr w:dropCap="margin"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>`,
    'End.\n\nT',
  ],
  ['a symbol', '<w:p><w:r><w:sym w:char="2014"/><w:sym w:font="Wingdings" w:char="F0B7"/></w:r></w:p>', '—•'],
];

const documentOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  archiveOf({ '[Content_Types].xml': '<Types/>', ...parts });
const bodyOf = (body: string): string => `<w:document><w:body>${body}</w:body></w:document>`;

for (const [what, body, text] of cases) {
  test(what, async () => {
    const document = await readAs(reader, documentOf({ 'word/document.xml': bodyOf(body) }));
    assert.equal(document.text, text);
  });
}

test('the main part and those beside it are found by their relations', async () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const styled = '<w:p><w:pPr><w:pStyle w:val="s1"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p>';
  const { text, blocks } = await readAs(
    reader,
    documentOf({
      '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', '/text/main.xml')}</Relationships>`,
      'text/main.xml': bodyOf(styled + p('Words.')),
      'text/_rels/main.xml.rels': `<Relationships>${relation('s', 'styles', 'looks.xml')}</Relationships>`,
      'text/looks.xml': '<w:styles><w:style w:styleId="s1"><w:name w:val="heading 1"/></w:style></w:styles>',
    }),
  );
  assert.equal(text, 'Harbour\n\nWords.');
  assert.equal(blocks[0]?.kind, 'heading');
});

const chunks: readonly (readonly [name: string, content: string])[] = [
  ['c.html', '<html><body><p>Words of the chunk.</p></body></html>'],
  ['c.txt', 'Words of the chunk.'],
  ['c.rtf', '{\\rtf1 Words of the {\\b chunk}.\\par}'],
  [
    'c.mht',
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Words of the chunk.</p>\n--x--\n',
  ],
  ['c.dat', '\uFEFF<html><p>Words of the chunk.</p></html>'],
];
for (const [name, content] of chunks) {
  test(`a part in another format, ${name}, is read where it is taken in`, async () => {
    const { text } = await readAs(
      reader,
      documentOf({
        'word/document.xml': bodyOf(`${p('Before.')}<w:altChunk r:id="r1"/>${p('After.')}`),
        'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Target="${name}"/></Relationships>`,
        [`word/${name}`]: content,
      }),
    );
    assert.equal(text, 'Before.\n\nWords of the chunk.\n\nAfter.');
  });
}
