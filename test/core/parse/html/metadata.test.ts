import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metadataOf } from '../../../../source/core/parse/html/metadata/metadata.ts';
import { parsePage } from '../../../../source/core/parse/html/tree.ts';

const of = (html: string) => metadataOf(parsePage(html));
const linked = (...data: readonly unknown[]): string =>
  data
    .map(
      (one) =>
        `<script type="application/ld+json">${typeof one === 'string' ? one : JSON.stringify(one)}</script>`,
    )
    .join('');

const titles: readonly (readonly [name: string, html: string, expected: string])[] = [
  [
    'the site’s name after it',
    '<title>Gates open - The Ledger</title><meta property="og:site_name" content="The Ledger">',
    'Gates open',
  ],
  [
    'part of the site’s name',
    '<title>Gates open – Ledger Online</title><meta property="og:site_name" content="Ledger">',
    'Gates open',
  ],
  ['a bar before an unknown site', '<title>Gates open | Somewhere</title>', 'Gates open'],
  ['a dash that is its own', '<title>Gates open - at last</title>', 'Gates open - at last'],
  [
    'the heading it begins with',
    '<title>Gates open again - x - y</title><h1>Gates open again</h1><h1>More</h1>',
    'Gates open again',
  ],
  [
    'a headline in linked data that only describes it, against all others',
    `${linked({ '@type': 'Article', name: 'Gates', headline: 'part of a lock' })}<title>Gates - Project Encyclopedia</title><h1>Gates</h1>`,
    'Gates',
  ],
  [
    'a site nobody names after a dash',
    '<title>The old gates open again – My website</title>',
    'The old gates open again',
  ],
  [
    'its sharing title',
    '<meta property="dc:title og:title" content="Gates open"><h1>Home</h1>',
    'Gates open',
  ],
  [
    'a sharing title as it stands, the site on it or not',
    '<meta property="og:title" content="Gates open | Ledger"><title>Gates open (pictures) | Ledger</title><h1>Gates open</h1>',
    'Gates open | Ledger',
  ],
  [
    'a headline and the only heading against the site’s name in the sharing title',
    `${linked({ '@type': 'NewsArticle', headline: 'The old gates' })}<meta property="og:title" content="The old gates - Ledger"><title>The old gates - Ledger</title><h1>The old gates</h1>`,
    'The old gates',
  ],
  [
    'the site’s name as a heading, and in the address',
    '<link rel="canonical" href="https://oldledger.example/x"><meta property="og:title" content="Gates open again"><title>Old Ledger: Gates open again</title><h1>Old Ledger</h1>',
    'Gates open again',
  ],
  [
    'a first heading that only ends it',
    '<title>Gates: what opens — manual for the lock</title><h1>manual for the lock</h1><h1>Something</h1>',
    'Gates: what opens — manual for the lock',
  ],
  ['no head at all', '<h1></h1><h1>The first</h1><h1>The second</h1>', 'The first'],
];
for (const [name, html, expected] of titles) {
  test(`the title, with ${name}`, () => assert.equal(of(html).title, expected));
}

const bylines: readonly (readonly [name: string, html: string, expected: string | undefined])[] = [
  ['a link of an author', '<a rel="author">Ada Quay</a>', 'Ada Quay'],
  ['a byline', '<p class="byline">By Ada Quay</p>', 'Ada Quay'],
  ['a name under another name', '<meta name="byl" content="By Ada Quay">', 'Ada Quay'],
  [
    'a line with its date',
    '<span class="pb-byline">By <a href="/a">Ada Quay</a> - Apr 16, 2015 8:02 pm UTC</span>',
    'Ada Quay',
  ],
  ['a line with date and count', '<div class="byline">by Ada Quay 22 Dec 2016 651</div>', 'Ada Quay'],
  ['a line in another language', '<div class="article-author">Por César Quay</div>', 'César Quay'],
  [
    'the only one of its class among those of comments',
    '<div class="byline">Sky</div><div class="byline">Rain</div><div class="author-name">Ada Quay</div>',
    'Ada Quay',
  ],
  ['a line that only dates it', '<div class="byline">Last Updated: January 7, 2025</div>', undefined],
  ['an address', '<address>Ada Quay</address>', 'Ada Quay'],
  ['a long address', `<address>${'Quay Street '.repeat(10)}</address>`, undefined],
  ['microdata', '<span itemprop="author">Ada Quay</span>', 'Ada Quay'],
  [
    'an address where a name is wanted',
    '<meta name="author" content="https://x.example"><a rel="author">Ada Quay</a>',
    'Ada Quay',
  ],
  [
    'six of eight',
    linked({ '@type': 'NewsArticle', author: [...'abcdefgh'].map((name) => ({ name })) }),
    'a, b, c, d, e, f',
  ],
];
for (const [name, html, expected] of bylines) {
  test(`who wrote it, from ${name}`, () => assert.equal(of(html).byline, expected));
}

test('a printed line keeps its “By”; what metadata says has none', () => {
  const line = '<p class="byline">By Ada Quay and Noor Pier 22 Dec 2016 651</p>';
  assert.deepEqual(
    [of(line).byline, of(line).bylineLine],
    ['Ada Quay and Noor Pier', 'By Ada Quay and Noor Pier'],
  );
  assert.equal(of(`<meta name="author" content="By Ada Quay">${line}`).bylineLine, undefined);
  assert.equal(of('<div class="byline">Von Ada Quay Share Tweet</div>').bylineLine, 'Von Ada Quay');
});

test('the date is the published one, else that of the first time element', () => {
  assert.equal(of('<time>1 March 2026</time><time datetime="2020-01-01">x</time>').date, '2026-03-01');
  assert.equal(of('<time datetime="2026-03-01T05:36:09+01:00">today</time>').date, '2026-03-01');
  assert.equal(of('<meta name="pdate" content="20260301">').date, '2026-03-01');
  assert.equal(of('<time>12:55 AM</time>').date, undefined);
  assert.equal(of('<meta name="date" content="2026-03-02"><time>x</time>').date, '2026-03-02');
});

test('language, site and address are taken from wherever they are given', () => {
  const { language, site, canonical } = of(
    `<meta property="og:locale" content="en_GB"><meta name="application-name" content="Ledger"><meta property="og:url" content="https://l.example/a">`,
  );
  assert.deepEqual([language, site, canonical], ['en-GB', 'Ledger', 'https://l.example/a']);
  assert.equal(of('<html xml:lang="de">').language, 'de');
  assert.equal(
    of('<link><link rel="canonical" href="https://l.example/b">').canonical,
    'https://l.example/b',
  );
  assert.equal(of('<link rel="canonical" href="/b">').canonical, undefined);
  const data = {
    '@type': 'NewsArticle',
    inLanguage: 'fr',
    publisher: { name: 'Le Quai' },
    url: 'https://q.example',
  };
  const found = of(linked(data));
  assert.deepEqual([found.language, found.site, found.canonical], ['fr', 'Le Quai', 'https://q.example']);
});

test('linked data gives names, dates and addresses in its several ways', () => {
  const found = of(
    linked({
      '@type': 'BlogPosting',
      name: 'Gates open',
      dateCreated: '2026-03-01',
      creator: 'Ada Quay',
      mainEntityOfPage: { '@id': 'https://q.example/1' },
    }),
  );
  assert.deepEqual(
    [found.title, found.date, found.byline, found.canonical],
    ['Gates open', '2026-03-01', 'Ada Quay', 'https://q.example/1'],
  );
  assert.equal(
    of(linked({ '@type': 'Article', mainEntityOfPage: 'https://q.example/2' })).canonical,
    'https://q.example/2',
  );
});

test('of several descriptions the article with its own words counts, a page’s only where there is none', () => {
  const page = { '@type': 'WebPage', headline: 'Home' };
  const short = { '@type': 'NewsArticle', headline: 'Related', author: 'Ben Moor' };
  const whole = { '@type': 'NewsArticle', headline: 'Gates open', articleBody: 'Words.' };
  assert.equal(of(linked(page, short, whole)).title, 'Gates open');
  assert.equal(of(linked({ '@type': 'Person', name: 'x' }, page)).title, 'Home');
});

test('linked data that is broken, absurdly deep or absurdly long is passed over', () => {
  const deep = `${'[{"a":'.repeat(20)}{"@type":"Article","headline":"Deep"}${'}]'.repeat(20)}`;
  assert.equal(of(linked('{"@type": oops', deep)).title, undefined);
  const long = { '@type': 'Article', headline: 'Long', articleBody: 'x'.repeat(4_000_001) };
  assert.equal(of(linked(long)).title, undefined);
  assert.equal(of(linked('<!-- {"@type":"Article","headline":"Two\nlines"} -->')).title, 'Two lines');
});
