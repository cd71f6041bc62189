import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../../../source/core/parse/feed/index.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const source = { name: 'feed.xml', mediaType: 'application/rss+xml' };
const rss = (...items: readonly string[]) =>
  readFeed(
    `<rss><channel><title>News</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`,
    source,
  );
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('a story without a title, a link or words is told of by what there is', () => {
  const document = rss(
    '<link/>',
    '<title> </title><guid>x</guid>',
    '<title>Alone</title><link rel="alternate"> </link>',
  );
  assert.deepEqual(shown(document), ['heading 1: No title', 'heading 1: No title', 'heading 1: Alone']);
  assert.deepEqual(
    document.stories?.map(({ title, isWhole, address }) => [title, isWhole, address]),
    [
      ['No title', false, undefined],
      ['No title', false, undefined],
      ['Alone', false, undefined],
    ],
  );
});

test('a title may be HTML, and the words of a story lead where they say though it has no address', () => {
  const document = rss(
    `<title>${escaped('Gates <b>open</b> &amp; shut')}</title><description>${escaped('<p>See <a href="/map">the map</a>.</p>')}</description>`,
  );
  assert.equal(document.stories?.[0]?.title, 'Gates open & shut');
  assert.ok(document.text.includes('See the map.'));
});

test('how a blog signs its stories is none of the story', () => {
  const body = '<p>Words of the story.</p><p>The post Gates open appeared first on The Ledger.</p>';
  const document = rss(`<title>Gates open</title><encoded>${escaped(body)}</encoded>`);
  assert.deepEqual(shown(document), [
    'heading 1: Gates open',
    'paragraph: Words of the story.',
    'aside: The post Gates open appeared first on The Ledger.',
  ]);
});

test('Atom’s words as XHTML keep their links, and as text are no HTML', () => {
  const entry = (content: string): string => `<entry><title>A</title>${content}</entry>`;
  const document = readFeed(
    `<feed>${entry('<content type="xhtml"><div>See <a href="https://m.example?a=1&amp;b=2">the <b>map</b></a> &lt;now&gt;.</div></content>')}${entry('<content type="text">1 &lt; 2</content>')}</feed>`,
    source,
  );
  assert.ok(document.text.includes('See the map <now>.'));
  assert.ok(document.text.includes('1 < 2'));
  const targets = document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    targets.flatMap(({ target }) => target ?? []),
    ['https://m.example?a=1&b=2'],
  );
});

test('a picture that media feeds call content is no story', () => {
  const document = rss(
    '<title>A</title><content url="https://x.example/a.jpg">no</content><description>Words.</description>',
  );
  assert.deepEqual(shown(document), ['heading 1: A', 'paragraph: Words.']);
});

const contents: readonly (readonly [what: string, content: string, text: string])[] = [
  [
    'Base64 of HTML',
    '<content type="text/html" mode="base64">PHA+V29yZHMgw6kuPC9wPg==</content>',
    'Words é.',
  ],
  ['Base64 by its media type', '<content type="application/octet-stream">V29yZHMu</content>', 'Words.'],
  ['Base64 that is none', '<content mode="base64">Words!</content>', 'Words!'],
  [
    'plain text',
    '<content type="text/plain">One\ntwo\n\nthree &lt;b&gt;</content>',
    'One\n\ntwo\n\nthree <b>',
  ],
  ['other text', '<content type="text/markdown">a &lt; b</content>', 'a < b'],
  ['XML by its media type', '<content type="application/xhtml+xml"><div>Words.</div></content>', 'Words.'],
  [
    'a body as pages have it',
    '<body xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></body>',
    'One.\n\nTwo.',
  ],
  ['markup that was not escaped', '<description><p>One.</p><p>Two.</p></description>', 'One.\n\nTwo.'],
];
for (const [what, content, text] of contents) {
  test(`the words of a story are read from ${what}`, () => {
    const document = readFeed(`<feed><entry><title>A</title>${content}</entry></feed>`, source);
    assert.equal(document.text, `A\n\n${text}`);
  });
}

const authors: readonly (readonly [written: string, name: string | undefined])[] = [
  ['<author><name>&lt;a href="/x"&gt;Anna Berg&lt;/a&gt;</name></author>', 'Anna Berg'],
  ['<creator><![CDATA[<b>Anna</b> Berg]]></creator>', 'Anna Berg'],
  ['<author>anna@example.org (Anna Berg)</author>', 'Anna Berg'],
  ['<author><name>Anna &amp;amp; Otto</name></author>', 'Anna & Otto'],
  ['<author><name>&lt;br&gt;</name></author>', undefined],
];
for (const [written, name] of authors) {
  test(`a name is words: ${written}`, () => {
    const document = readFeed(`<feed><entry><title>A</title>${written}</entry></feed>`, source);
    assert.equal(document.stories?.[0]?.author, name);
  });
}

const titles: readonly (readonly [written: string, title: string])[] = [
  ['<title type="text/plain">The &lt;blink> tag</title>', 'The <blink> tag'],
  ['<title type="text">1 &lt; 2 &amp; more</title>', '1 < 2 & more'],
  ['<title type="html">The &lt;b>bold&lt;/b> tag</title>', 'The bold tag'],
  ['<title mode="base64">VGhlIGVuZA==</title>', 'The end'],
];
for (const [written, title] of titles) {
  test(`a title says what it is: ${written}`, () =>
    assert.equal(readFeed(`<feed><entry>${written}</entry></feed>`, source).stories?.[0]?.title, title));
}
