import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { damage } from '../../../../scripts/train-html/damage.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { assertLinear } from '../../../helpers/cost.ts';
import { faultsOf } from '../../../helpers/document-faults.ts';
import { readPage } from '../../../helpers/read-web-page.ts';

const source = { name: 'page.html', mediaType: 'text/html' };

const article = `<!doctype html><html lang="en-GB"><head><title>Harbour reopens | The Ledger</title>
<meta property="og:site_name" content="The Ledger"><link rel="canonical" href="https://ledger.example/harbour">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens","datePublished":"2026-03-02",
"author":[{"@type":"Person","name":"Ada Quay"},{"@type":"Person","name":"Ben Moor"}]}</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article class="story"><h1>Harbour reopens</h1><div class="share"><a href="https://t.example">Share on Twitter</a></div>
<div class="story-body">
<p>The old harbour opened its gates on Monday for the first time in nine years, and the first boat through was a ferry
with forty <a href="/people">schoolchildren</a> on board, who waved at the crowd on the quay.</p>
<p>“We waited for this day longer than anybody promised,” said <b>Mary Tern</b>, who keeps the lock. She added that the
gates would stay open through the winter, weather allowing, and that nobody would be charged.</p>
<h2>What comes next</h2>
<p>The council says it will dredge the inner basin in spring. The work is to cost four million pounds, most of it from
the county, and it should be done before the summer regatta begins in the last week of June.</p>
<blockquote><p>A harbour that is closed is only a pond, and we have had enough of ponds in this town for a while.</p></blockquote>
<ul><li>The outer basin opens at six in the morning, seven days a week.</li><li>The inner basin opens in April, once the mud is out.</li></ul>
<p>Shopkeepers on the quay, who had petitioned the council three times, said they expected to hire again for the season.
Two of them have taken leases on the empty sheds along the western wall, and a third is to open a café.</p>
</div></article>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Ferry fares rise again</a></li><li><a href="/2">A bridge too few</a></li></ul></aside>
<footer class="site-footer"><p>© 2026 The Ledger. All rights reserved. <a href="/terms">Terms</a></p></footer></body></html>`;

const sound = (document: Document): Document => {
  assert.deepEqual(faultsOf(document), []);
  return document;
};

test('a page is read for its article, and what surrounds it is left out with the reason', () => {
  const { text, dropped = [] } = sound(readPage(article, source));
  for (const words of [
    'opened its gates',
    'Mary Tern',
    'What comes next',
    'only a pond',
    'expected to hire',
  ]) {
    assert.ok(text.includes(words), words);
  }
  for (const words of ['Share on Twitter', 'Ferry fares', 'All rights reserved', 'Sport']) {
    assert.ok(!text.includes(words), words);
    assert.ok(
      dropped.some((one) => one.text.includes(words) && one.reason !== ''),
      words,
    );
  }
  assert.equal(dropped.find(({ text: words }) => words === 'Sport')?.reason, 'navigation');
  assert.ok(dropped.every(({ at }) => at >= 0 && at <= text.length));
});

test('title, byline, date, site, language and address come from what the page says of itself', () => {
  const { title, byline, date, site, language, canonical } = readPage(article, source);
  assert.deepEqual(
    [title?.text, byline?.text, date?.text, site, language, canonical],
    [
      'Harbour reopens',
      'Ada Quay, Ben Moor',
      '2026-03-02',
      'The Ledger',
      'en-GB',
      'https://ledger.example/harbour',
    ],
  );
});

test('headings, quotations, lists, links and emphasis keep their form', () => {
  const { blocks, text } = readPage(article, source);
  const kinds = blocks.map(({ kind }) => kind);
  assert.deepEqual(kinds, [
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'quotation',
    'list-item',
    'list-item',
    'paragraph',
  ]);
  const inlines = blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    inlines.map(({ kind, target, range }) => [kind, target, text.slice(range.start, range.end)]),
    [
      ['link', 'https://ledger.example/people', 'schoolchildren'],
      ['strong', undefined, 'Mary Tern'],
    ],
  );
});

test('asides bring what was left out back into the text', () => {
  const document = sound(readPage(article, source, { asides: true }));
  const asides = document.blocks.filter((block) => block.kind === 'aside');
  assert.ok(asides.length >= 6);
  assert.ok(document.text.includes('Ferry fares'));
});

test('of a page that is mostly something else a warning tells how little was taken', () => {
  const links = Array.from(
    { length: 80 },
    (_, n) => `<li><a href="/${n}">Another story of the day ${n}</a></li>`,
  );
  const { warnings } = readPage(
    article.replace('<h3>Related', `<ul>${links.join('')}</ul><h3>Related`),
    source,
  );
  assert.match(warnings?.join() ?? '', /^only \d+ % of the page’s words were taken for the article$/);
  assert.deepEqual(readPage('', source).blocks, []);
  assert.equal(readPage('Nothing but words, she said.', source).text, 'Nothing but words, she said.');
});

test('a page whose markup is damaged still gives its article', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { text } = sound(readPage(damage(article, seed, 0.1), source));
    assert.ok(text.includes('opened its gates') && text.includes('expected to hire'), `seed ${seed}`);
  }
});

test('nesting twenty thousand deep is read, in time linear in the depth', () => {
  for (const [open = '', close = ''] of [
    ['<div>', '</div>'],
    ['<b>', ''],
    ['<table><tr><td>', ''],
    ['<ul><li>', '</li></ul>'],
    ['<p><a href=x>', ''],
  ]) {
    assertLinear(open, 5000, (depth) => {
      const words = 'Some words of an article, said Mary. '.repeat(20);
      const html = `<body>${open.repeat(depth)}<p>${words}</p>${close.repeat(depth)}`;
      return () => assert.ok(sound(readPage(html, source)).text.includes('said Mary'), open);
    });
  }
});

test('no string makes the reader throw or break the document', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class=x>',
    '</div>',
    '<a href="j',
    '">',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<table><tr><td>',
    '<svg>',
    '&amp;',
    '&#0;',
    '\u001b[31m',
    'words and words, she said. ',
    '<li>',
    '<br><br>',
    '<pre>',
    '\n',
    '<title>',
    '<blockquote>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 60 }), (parts) => {
      sound(readPage(parts.join(''), source));
      sound(readPage(parts.join(''), source, { asides: true }));
    }),
    { numRuns: 60 },
  );
});
