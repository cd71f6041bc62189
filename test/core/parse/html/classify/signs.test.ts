import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../../helpers/read-web-page.ts';

const own = [
  'The night ferry between Ullen and the mainland will sail for one more summer before the county ends its grant, the committee decided on Tuesday.',
  '“Nobody on this island asked for a bridge,” said Ingrid Aasen, who has run the ferry office for twenty-two years.',
  'The county has paid a third of the cost of the crossing since 1994, and the sum has doubled in a decade.',
];
const other =
  'A seed merchant stopped selling the flat white bean that the village cooks on the last Sunday of August.';
const paragraphs = own.map((words) => `<p>${words}</p>`).join('');
const page = (head: string, body: string): string =>
  `<html><head><title>The night ferry keeps its last season</title>${head}</head><body>${body}</body></html>`;
const read = (html: string) => readPage(html, { name: 'page', mediaType: 'text/html' });

const wholeIs = (text: string, name: string): void => {
  for (const words of own) assert.ok(text.includes(words), `${name}: ${words}`);
};

test('an article is read whole where the page’s description and linked data repeat its words', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: own.join(' ') });
  const head = `<meta property="og:description" content="${own[0]}"><script type="application/ld+json">${data}</script>`;
  const { text } = read(page(head, `<div><p>Ullen</p>${paragraphs}</div><div><p>${other}</p></div>`));
  wholeIs(text, 'described');
});

test('a title said again in plain letters above the article is left out as such', () => {
  const title = 'The night ferry keeps its last season';
  const { text, dropped = [] } = read(
    page('', `<div>${title}</div><main><h1>${title}</h1>${paragraphs}</main>`),
  );
  wholeIs(text, 'repeated');
  assert.ok(dropped.some((one) => one.text === title && one.reason === 'title'));
});

test('an article marked as one for machines is read whole, what is hidden beside it is not', () => {
  const { text } = read(
    page(
      '',
      `<div itemprop="articleBody">${paragraphs}</div><div class="promo" style="display: none"><p>${other}</p></div>`,
    ),
  );
  wholeIs(text, 'marked');
  assert.ok(!text.includes(other));
});

test('what stands under a heading of something else is left out, in a heading’s tags or in bold letters', () => {
  for (const heading of [
    '<h3 class="related-title">More from us</h3>',
    '<div class="related-title"><b>More from us</b></div>',
  ]) {
    const { text, dropped = [] } = read(
      page(
        '',
        `<div class="headline">The night ferry keeps its last season</div><div class="text">${paragraphs}</div><div class="related">${heading}<ul><li><a href="/1">${other}</a></li></ul></div>`,
      ),
    );
    wholeIs(text, heading);
    assert.ok(dropped.some((one) => one.text === other));
  }
});
