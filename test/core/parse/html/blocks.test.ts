import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../../source/core/document/compose.ts';
import { blocksOf } from '../../../../source/core/parse/html/blocks.ts';
import { readFragment } from '../../../../source/core/parse/html/fragment.ts';
import { parsePage } from '../../../../source/core/parse/html/tree.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const source = { name: 'x', mediaType: 'text/html' };
const read = (html: string) => compose([...readFragment(html).drafts], { source });
const cases: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  ['a line break ends a paragraph', 'a<br>b<br><br>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['what is kept as it is keeps its breaks', '<pre>a<br>  b</pre>', ['code: a\n  b']],
  [
    'words that do not show are none',
    '<p>a<span hidden>b</span><i class="sr-only">c</i><b style="display: none">d</b>e</p>',
    ['paragraph: ae'],
  ],
  ['a link without a target is its words', '<p><a>a</a><a href="">b</a></p>', ['paragraph: ab']],
  ['emphasis without words is none', '<p>a<b></b>c</p>', ['paragraph: ac']],
  [
    'a list counts from where it says, or one of its items does',
    '<ol start="3"><li>a<li value="9">b</ol><ol start="x"><li>c</ol><ol><li>d</ol>',
    ['list-item: a', 'list-item: b', 'list-item: c', 'list-item: d'],
  ],
  [
    'a caption under a picture',
    '<figure><img><figcaption>A view.</figcaption></figure>',
    ['caption: A view.'],
  ],
  [
    'a table with its rows',
    '<table><caption>T</caption><tr><th>a<th>b<tr><td>1<td>2<br>3</table>',
    ['caption: T', 'table: a | b\n1 | 2 3'],
  ],
  ['a table of one row lays out the page', '<table><tr><td>a<td>b</table>', ['paragraph: a', 'paragraph: b']],
  [
    'a table of tables lays out the page',
    '<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
    ['table: a | b\nc | d'],
  ],
];
for (const [name, html, expected] of cases) test(name, () => assert.deepEqual(shown(read(html)), expected));

test('items are marked as their list counts them', () => {
  const { text, blocks } = read(
    '<ol start="3"><li>a<li value="9">b</ol><ol start="x"><li>c</ol><ul><li>d</ul>',
  );
  const markers = blocks.flatMap((block) =>
    block.kind === 'list-item' ? [text.slice(block.marker.start, block.marker.end).trim()] : [],
  );
  assert.deepEqual(markers, ['3.', '9.', '1.', '•']);
});

test('a place is known by its id, or the name of an anchor, or else by what follows', () => {
  const { indexOf } = readFragment(
    '<p id="a">A</p><a name="b"></a><p>B</p><div id="a">C</div><p><i name="c" id="d">D</i></p>',
  );
  assert.deepEqual(['a', 'b', 'c', 'd', 'e'].map(indexOf), [0, 1, undefined, 3, undefined]);
});

test('inlines nest, and a link to a place in the page is its words', () => {
  const { blocks, text } = read('<p>a <b>b <i>c</i></b> <a href="#x">d <i>e</i></a></p>');
  const inlines = blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    inlines.map(({ kind, range }) => [kind, text.slice(range.start, range.end)]),
    [
      ['strong', 'b c'],
      ['emphasis', 'c'],
      ['emphasis', 'e'],
    ],
  );
});

test('blocks that stand in a link are links as a whole', () => {
  const blocks = blocksOf(
    parsePage('<a href="/x"><h2>Gates</h2><p>Open <b>now</b></p></a><p>a <a href="/y">b</a></p>').root,
  );
  assert.deepEqual(
    blocks.map(({ text, linked, links }) => [text, linked, links]),
    [
      ['Gates', 5, 1],
      ['Open now', 8, 1],
      ['a b', 1, 1],
    ],
  );
});

test('an item of many blocks is part of a page laid out as a list', () => {
  const item = (blocks: number): string => `<ul><li>${'<p>a</p>'.repeat(blocks)}</li></ul>`;
  assert.deepEqual(shown(read(item(3))), ['list-item: a', 'paragraph: a', 'paragraph: a']);
  assert.deepEqual(
    shown(read(item(4))),
    Array.from({ length: 4 }, () => 'paragraph: a'),
  );
});
