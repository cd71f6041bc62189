import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Element, parsePage } from '../../../../source/core/parse/html/tree.ts';

const write = ({ tag, children }: Element): string =>
  `${tag}(${children.map((child) => (child.kind === 'text' ? child.text : write(child))).join('')})`;
const tree = (html: string): string =>
  parsePage(html)
    .root.children.map((child) => (child.kind === 'text' ? child.text : write(child)))
    .join('');

const cases: readonly (readonly [name: string, html: string, expected: string])[] = [
  ['a paragraph ends the one before', '<p>a<p>b', 'p(a)p(b)'],
  [
    'an item ends the one before, but not that of the list around',
    '<ul><li>a<ul><li>b<li>c</ul></ul>',
    'ul(li(aul(li(b)li(c))))',
  ],
  ['words of a script are none', 'a<script>if (a < b) <p>c</script>b', 'ab'],
  ['a drawing in a drawing ends where it does', 'a<svg><svg>x</svg>y</svg>b', 'ab'],
  ['a drawing left open ends at the next block', 'a<svg><path>x<p>b', 'ap(b)'],
  ['a drawing that closes itself holds nothing', 'a<svg/>b', 'ab'],
  ['an end of a line break is one', 'a</br>b', 'abr()b'],
  ['the end of what has none is passed over', 'a</img></p>b', 'ab'],
  ['emphasis that crosses a block stays open in it', '<b>a<p>b</b>c</p>d', 'b(ap(bc))d'],
  ['an end tag does not reach out of its cell', '<div><table><tr><td>a</div>b', 'div(table(tr(td(ab))))'],
  ['a body begins where the head has none of its own', '<head><title>t</title><p>a', 'head(title(t))p(a)'],
  ['character references are characters', '<a title="&amp;&#65;">&lt;b&gt;</a>', 'a(<b>)'],
  [
    'comments, declarations and instructions are none',
    '<!doctype html><!-- x --><?php y ?>a<![CDATA[b]]>c',
    'ac',
  ],
];
for (const [name, html, expected] of cases) test(name, () => assert.equal(tree(html), expected));

test('attributes keep their references resolved', () => {
  const [link] = parsePage('<a href="?a=1&amp;b=&#50;">x</a>').root.children;
  assert.equal(link?.kind === 'element' && link.attributes.href, '?a=1&b=2');
});

test('elements nested absurdly deep are their parent’s words, line breaks and blocks as white space', () => {
  const deep = `${'<div>'.repeat(3000)}a<br>b<i>c</i><div>d</div>${'</div>'.repeat(3000)}<p>after</p>`;
  const page = parsePage(deep);
  assert.ok(page.elements < 3000);
  const text = JSON.stringify(page.root, (key, value) => (key === 'parent' ? undefined : value));
  assert.match(text, /a\\nbc d/);
  assert.match(text, /"after"/);
});
