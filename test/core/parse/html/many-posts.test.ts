import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../helpers/read-web-page.ts';

const own = [
  'The night ferry between Ullen and the mainland will sail for one more summer before the county ends its grant, the committee decided on Tuesday.',
  '“Nobody on this island asked for a bridge,” said Ingrid Aasen, who has run the ferry office for twenty-two years.',
  'The county has paid a third of the cost of the crossing since 1994, and the sum has doubled in a decade.',
];
const others = [
  'The harbour board put off a decision on the old slip after four hours of argument that ended as it had begun.',
  'A seed merchant stopped selling the flat white bean that the village cooks on the last Sunday of August.',
  'Water from a burst main entered the basement of the town archive and stood there for nine hours on Monday.',
];
const paragraphs = (words: readonly string[]): string => words.map((one) => `<p>${one}</p>`).join('\n');
const page = (body: string): string =>
  `<html><head><title>The night ferry keeps its last season – The Courier</title><meta property="og:title" content="The night ferry keeps its last season"></head><body><header><a href="/">The Courier</a></header>${body}<footer>© The Courier</footer></body></html>`;
const article = `<article class="post post-1"><h1>The night ferry keeps its last season</h1>${paragraphs(own)}</article>`;

const pages: readonly (readonly [string, string])[] = [
  [
    'other posts below, in containers like its own',
    page(
      `<main>${article}${others.map((one, i) => `<article class="post post-${i + 2}"><h2><a href="/${i}">Another story of ours</a></h2><p>${one}</p></article>`).join('')}</main>`,
    ),
  ],
  [
    'a list of the day’s news above its title',
    page(
      `<main><div class="latest"><ul>${others.map((one, i) => `<li><a href="/${i}">Another story of ours</a> ${one}</li>`).join('')}</ul></div>${article}</main>`,
    ),
  ],
];
for (const [what, html] of pages) {
  test(`an article is found among ${what}`, () => {
    const { text, dropped } = readPage(html, { name: 'page', mediaType: 'text/html' });
    for (const one of own) assert.ok(text.includes(one), one);
    for (const one of others) {
      assert.ok(!text.includes(one), one);
      assert.ok(
        dropped?.some((left) => left.text.includes(one)),
        'what is left out is told of',
      );
    }
  });
}

test('an article in several parts of one kind is read whole', () => {
  const parts = [own, others].map((words) => `<section class="part">${paragraphs(words)}</section>`).join('');
  const { text } = readPage(page(`<main><h1>The night ferry keeps its last season</h1>${parts}</main>`), {
    name: 'page',
    mediaType: 'text/html',
  });
  for (const one of [...own, ...others]) assert.ok(text.includes(one), one);
});

test('markup with names no element has is read all the same, in silence', (context) => {
  const log = context.mock.method(console, 'log', () => undefined);
  const { text } = readPage(page(`<main><a"b><x:y!><b c='"<'>${article}</x:y!></main><1><p>Tail</ p>`), {
    name: 'page',
    mediaType: 'text/html',
  });
  assert.ok(text.includes(own[1] ?? '-'));
  assert.equal(log.mock.callCount(), 0);
});
