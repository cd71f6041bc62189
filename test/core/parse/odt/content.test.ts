/** Where words of an OpenDocument text may stand; each row was lost, doubled or unmarked before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/odt/index.ts';
import { archiveOf } from '../../../helpers/book.ts';
import { readAs } from '../../../helpers/read-fixture.ts';

const p = (words: string): string => `<text:p>${words}</text:p>`;
const item = (inside: string, more = ''): string => `<text:list-item ${more}>${inside}</text:list-item>`;
const list = (inside: string, more = ''): string => `<text:list ${more}>${inside}</text:list>`;
const style = (name: string, ...levels: readonly string[]): string =>
  `<text:list-style style:name="${name}">${levels.map((level, i) => `<text:list-level-style-number text:level="${i + 1}" ${level}/>`).join('')}</text:list-style>`;
const frame = (inside: string): string => `<draw:frame><draw:text-box>${inside}</draw:text-box></draw:frame>`;
const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((inside) => `<table:table-cell>${inside}</table:table-cell>`).join('')}</table:table-row>`;
const rows = (inside: string): string => `<table:table>${inside}</table:table>`;

const figures = style(
  'L',
  'style:num-format="1" style:num-suffix="."',
  'style:num-format="a" style:num-suffix=")"',
);
const numbered = 'text:style-name="L"';

const cases: readonly (readonly [what: string, styles: string, body: string, text: string])[] = [
  [
    'a list has a header',
    '',
    list(`<text:list-header>${p('Fish')}</text:list-header>${item(p('Cod'))}`),
    'Fish\n\n• Cod',
  ],
  ['a numbered list', figures, list(item(p('One')) + item(p('Two')), numbered), '1. One\n2. Two'],
  [
    'a list inside counts by its own level',
    figures,
    list(item(p('One') + list(item(p('In')) + item(p('it')))) + item(p('Two')), numbered),
    '1. One\n  a) In\n  b) it\n2. Two',
  ],
  [
    'numbers start where the style or the item says',
    style('L', 'style:num-format="I" style:num-suffix="." text:start-value="3"'),
    list(item(p('c')) + item(p('x'), 'text:start-value="10"'), numbered),
    'III. c\nX. x',
  ],
  [
    'a list goes on where another of its style ended',
    figures,
    list(item(p('One')), numbered) +
      p('Between.') +
      list(item(p('Two')), `${numbered} text:continue-numbering="true"`),
    '1. One\n\nBetween.\n\n2. Two',
  ],
  ['a heading in a list', '', list(item('<text:h>Harbour</text:h>')), 'Harbour'],
  ['a second paragraph of an item', figures, list(item(p('One') + p('more')), numbered), '1. One\n• more'],
  ['a box in a paragraph', '', p(`Harbour.${frame(p('Pier.'))}`) + p('End.'), 'Harbour.\n\nPier.\n\nEnd.'],
  ['a box between paragraphs', '', `${frame(p('Pier.'))}${p('End.')}`, 'Pier.\n\nEnd.'],
  [
    'a box in a span in a heading',
    '',
    `<text:h>Top<text:span>${frame(p('Pier.'))}</text:span></text:h>`,
    'Top\n\nPier.',
  ],
  ['a shape', '', p(`<draw:custom-shape>${p('Pier.')}</draw:custom-shape>`), 'Pier.'],
  [
    'a picture with a description',
    '',
    p('Pier.<draw:frame><draw:image/><svg:desc>grey</svg:desc></draw:frame>'),
    'Pier.',
  ],
  ['a table in a table', '', rows(row(p('Outer.') + rows(row(p('Inner.'))))), 'Outer.\n\nInner.'],
  [
    'rows in groups',
    '',
    rows(
      `<table:table-header-rows>${row(p('a'), p('b'))}</table:table-header-rows><table:table-rows>${row(p('c'), p('d'))}</table:table-rows>`,
    ),
    'a | b\nc | d',
  ],
  [
    'ruby: the base, then how it is read',
    '',
    p('<text:ruby><text:ruby-base>日本</text:ruby-base><text:ruby-text>にほん</text:ruby-text></text:ruby>'),
    '日本(にほん)',
  ],
  [
    'a bibliography',
    '',
    `<text:bibliography><text:index-body>${p('Tern, M.')}</text:index-body></text:bibliography>`,
    'Tern, M.',
  ],
];

for (const [what, styles, body, text] of cases) {
  for (const file of ['content.xml', 'styles.xml'] as const) {
    test(`${what} (styles in ${file})`, async () => {
      const own = file === 'content.xml' ? styles : '';
      const document = await readAs(
        reader,
        archiveOf({
          'styles.xml': `<office:document-styles><office:styles>${styles}</office:styles></office:document-styles>`,
          'content.xml': `<office:document-content><office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        }),
      );
      assert.equal(document.text, text);
    });
  }
}
