import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../source/core/document/document.ts';
import { storyDocument } from '../../../source/core/document/story.ts';
import { readFeed } from '../../../source/core/parse/feed/index.ts';
import { faultsOf } from '../../helpers/document-faults.ts';
import { shown } from '../../helpers/read-fixture.ts';

const item = (title: string, rest: string): string => `<item><title>${title}</title>${rest}</item>`;
const feedOf = (...items: readonly string[]): Document =>
  readFeed(
    `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ledger</title>${items.join('')}</channel></rss>`,
    { name: 'ledger.rss', mediaType: 'application/rss+xml' },
  );

const tale = feedOf(
  item('Ferry fares rise', '<description>They rise by a tenth.</description>'),
  item(
    'Harbour gates reopen',
    '<author>Ada Quay</author><pubDate>Mon, 2 Mar 2026 09:00:00 GMT</pubDate><link>https://ledger.example/gates</link>' +
      '<content:encoded><![CDATA[<p>“We <b>waited</b>,” said Mary Tern.</p><h2>Next</h2><p>The map.</p>]]></content:encoded>',
  ),
);

test('a story of a feed is a document of its own, with its facts and ranges', () => {
  const story = tale.stories?.[1];
  assert.ok(story);
  const document = storyDocument(tale, story);
  assert.deepEqual(faultsOf(document), []);
  assert.deepEqual(shown(document), [
    'heading 1: Harbour gates reopen',
    'paragraph: Ada Quay, 2026-03-02',
    'paragraph: “We waited,” said Mary Tern.',
    'heading 2: Next',
    'paragraph: The map.',
  ]);
  const { title, byline, date, site, source, canonical, text } = document;
  assert.deepEqual(
    [title?.text, byline?.text, date?.text, site, source.address, canonical],
    [
      'Harbour gates reopen',
      'Ada Quay',
      '2026-03-02',
      'The Ledger',
      'https://ledger.example/gates',
      'https://ledger.example/gates',
    ],
  );
  assert.ok(byline?.range && date?.range && title?.range);
  assert.equal(text.slice(byline.range.start, byline.range.end), 'Ada Quay');
  assert.equal(text.slice(date.range.start, date.range.end), '2026-03-02');
  assert.equal(text.slice(title.range.start, title.range.end), 'Harbour gates reopen');
});

test('each story has its heading, however odd its title', () => {
  const odd = feedOf(
    item(' ', ''),
    item('\u200b', '<description>Words.</description>'),
    item('Last', '<content:encoded>&lt;h1&gt;A heading&lt;/h1&gt;</content:encoded>'),
  );
  assert.deepEqual(
    odd.stories?.map(({ title, range }) => [title, odd.text.slice(range.start, range.end)]),
    [
      ['No title', 'No title'],
      ['No title', 'No title\n\nWords.'],
      ['Last', 'Last\n\nA heading'],
    ],
  );
});

test('what a feed has is told from what only leads to a story', () => {
  const long = 'It was a long day at the quay. '.repeat(60);
  const cases: readonly (readonly [string, boolean])[] = [
    ['<content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>', true],
    ['<content:encoded>The first of it [&amp;#8230;]</content:encoded>', false],
    ['<description>In short.</description>', false],
    [`<description>${long}</description>`, true],
    [`<description>${long}&lt;a href="/x"&gt;Read more&lt;/a&gt; »</description>`, false],
    ['', false],
    // A picture's "content" is no story.
    ['<media:content url="https://x.example/a.jpg">A picture</media:content>', false],
  ];
  const { stories } = feedOf(...cases.map(([body], i) => item(`Story ${i}`, body)));
  assert.deepEqual(
    stories?.map(({ isWhole }) => isWhole),
    cases.map(([, isWhole]) => isWhole),
  );
});

test('a feed’s addresses are those of the web alone', () => {
  const { stories } = feedOf(
    item('a', '<link>https://ledger.example/a</link>'),
    item('b', '<link>file:///etc/passwd</link>'),
    item('c', '<link>mailto:a@b.example</link>'),
    item('d', '<link>javascript:alert(1)</link>'),
  );
  assert.deepEqual(
    stories?.map(({ address }) => address),
    ['https://ledger.example/a', undefined, undefined, undefined],
  );
});
