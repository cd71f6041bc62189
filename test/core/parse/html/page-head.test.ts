import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageHead } from '../../../../source/core/parse/html/page-head.ts';

const source = { name: 'page.html', mediaType: 'text/html' };
const cases: readonly (readonly [string, string | undefined])[] = [
  ['<title>Harbour vote splits the council | Evening Post</title>', 'Harbour vote splits the council'],
  ['<TITLE lang=en>\n Ada &amp; Ben&#8217;s &quot;deal&quot;\n</TITLE>', 'Ada & Ben’s "deal"'],
  ['<meta property="og:title" content="Ada&rsquo;s deal"><title>Evening Post</title>', 'Ada’s deal'],
  ["<meta content='The deal' property='og:title'/>", 'The deal'],
  ['<title>&unknown; words</title>', '&unknown; words'],
  ['<title>\u001b[2J</title>', '\ufffd[2J'],
  ['<p>no head</p>', undefined],
  ['<title></title>', undefined],
  [`${' '.repeat(70_000)}<title>Too late</title>`, undefined],
];
for (const [html, title] of cases) {
  test(`the title in a page's head: ${html.slice(0, 60)}`, () =>
    assert.equal(readPageHead(html, source)?.title?.text, title));
}
