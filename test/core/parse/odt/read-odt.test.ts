import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/odt/index.ts';
import { archiveOf } from '../../../helpers/book.ts';
import { readAs, shown } from '../../../helpers/read-fixture.ts';

const documentOf = (body: string, more: Readonly<Record<string, string>> = {}, styles = ''): Uint8Array =>
  archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  });

test('an article keeps its headings, quotations and emphasis', async () => {
  const document = await readAs(
    reader,
    documentOf(
      '<text:h text:outline-level="2">The harbour</text:h><text:p>“We waited,”<text:s/>said <text:span text:style-name="T1">Mary Tern</text:span>.</text:p><text:p text:style-name="Quotations">A pond.</text:p>',
      {
        'meta.xml':
          '<office:document-meta><office:meta><dc:title>Harbour</dc:title><dc:creator>Ada Quay</dc:creator></office:meta></office:document-meta>',
      },
      '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>',
    ),
  );
  assert.deepEqual(shown(document), [
    'heading 2: The harbour',
    'paragraph: “We waited,” said Mary Tern.',
    'quotation: A pond.',
  ]);
  assert.deepEqual([document.title?.text, document.byline?.text], ['Harbour', 'Ada Quay']);
  assert.ok(document.blocks.some((block) => 'inlines' in block && block.inlines[0]?.kind === 'strong'));
});

test('a list with a list inside, and a table, keep their shape', async () => {
  const { text } = await readAs(
    reader,
    documentOf(
      '<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>In it</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Ada</text:p></table:table-cell><table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>',
    ),
  );
  assert.equal(text, '• One\n  • In it\n\nAda | 40');
});

test('footnotes stand at the end, and comments and tracked changes are left out', async () => {
  const { text } = await readAs(
    reader,
    documentOf(
      '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>Open<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Since Monday.</text:p></text:note-body></text:note> now.<office:annotation><text:p>check!</text:p></office:annotation></text:p>',
    ),
  );
  assert.equal(text, 'Open[1] now.\n\n[1] Since Monday.');
});

test('what is no OpenDocument text is refused in one sentence', async () => {
  for (const bytes of [new Uint8Array(9), archiveOf({ 'a.txt': 'x' }), documentOf('')]) {
    await assert.rejects(readAs(reader, bytes), /^ReadError: this/);
  }
});
