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
