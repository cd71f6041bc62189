import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/odt/index.ts';
import { archiveOf } from '../../../helpers/book.ts';
import { readAs, shown } from '../../../helpers/read-fixture.ts';

const documentOf = (body: string, styles = '', meta = ''): Uint8Array =>
  archiveOf({
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
  });
const style = (name: string, properties: string): string =>
  `<style:style ${name && `style:name="${name}"`}><style:text-properties ${properties}/></style:style>`;

test('slanted words, breaks, links and notes keep their place', async () => {
  const document = await readAs(
    reader,
    documentOf(
      '<text:p>“We <text:span text:style-name="T1">waited</text:span><text:span>,”</text:span><text:line-break/>said<text:tab/><text:a>Mary</text:a><text:note><text:note-body><text:p>Twice.</text:p></text:note-body></text:note><text:note/><office:annotation>no</office:annotation>.</text:p><text:section><text:p>In a section.</text:p></text:section><text:toc>no</text:toc>',
      style('T1', 'fo:font-style="italic"') + style('', 'fo:font-weight="bold"') + style('T2', ''),
      '<meta:creation-date>2024-05-01</meta:creation-date>',
    ),
  );
  assert.deepEqual(shown(document), [
    'paragraph: “We waited,”\nsaid Mary[1][2].',
    'paragraph: In a section.',
    'footnote: Twice.',
  ]);
  assert.equal(document.date?.text, '2024-05-01');
  const kinds = document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.equal(kinds[0]?.kind, 'emphasis');
});

test('a title, and a heading without a level, stand at the top', async () => {
  const document = await readAs(
    reader,
    documentOf(
      '<text:p text:style-name="Title">Harbour</text:p><text:h>Opening</text:h><text:p>Words.</text:p>',
    ),
  );
  assert.deepEqual(shown(document), ['heading 1: Harbour', 'heading 1: Opening', 'paragraph: Words.']);
});

test('a line of larger type is a heading; sizes that are no points are none', async () => {
  const long = 'The gates opened on Monday, and the first boat through was a ferry with children on board.';
  const document = await readAs(
    reader,
    documentOf(
      `<text:p><text:span text:style-name="Big">Harbour open</text:span></text:p>${`<text:p text:style-name="P">${long}</text:p>`.repeat(4)}<text:p><text:span text:style-name="Odd">Another</text:span> ${long}</text:p>`,
      style('Big', 'fo:font-size="20pt"') +
        style('P', 'fo:font-size="11pt"') +
        style('Odd', 'fo:font-size="120%"'),
    ),
  );
  assert.equal(shown(document)[0], 'heading 1: Harbour open');
  assert.equal(shown(document).filter((line) => line.startsWith('heading')).length, 1);
});
