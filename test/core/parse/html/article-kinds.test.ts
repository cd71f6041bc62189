import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../helpers/read-web-page.ts';

const readWebPage = (html: string) => readPage(html, { name: 'page', mediaType: 'text/html' });
const PROSE = [
  'The library board of Elmstead voted on Monday to keep the branch open, after a meeting that ran past midnight.',
  'More than two hundred people had signed a petition, and some of them stood in the rain because the hall was full.',
  '“We were told there was no money,” said Teresa Okafor, who has run the reading group for eleven years.',
  'The branch costs the town about ninety thousand pounds a year, of which two thirds go to heating the building.',
  'A survey by the county found that four in ten visitors were under sixteen, and that most of them came on foot.',
  'The board will meet again in March, when the surveyors have handed in their report on the state of the beams.',
];
const paragraphs = (from = 0, to = PROSE.length): string =>
  PROSE.slice(from, to)
    .map((words) => `<p>${words}</p>`)
    .join('');
const pageOf = (body: string, after = ''): string =>
  `<title>Elmstead keeps its library | Echo</title><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Elmstead keeps its library</h1>${body}</article></main>${after}<footer>Copyright 2026 Echo</footer>`;

/** A part amid the article or behind it: what of its words is kept, and what is not. */
const parts: readonly (readonly [part: string, kept: readonly string[], left: readonly string[]])[] = [
  ['<div class="ad-slot"><p>Advertisement</p></div>', [], ['Advertisement']],
  ['<div class="ad-container"><span>ANZEIGE</span></div>', [], ['ANZEIGE']],
  [
    '<p>The board set two conditions:</p><ol><li>The roof must be surveyed first.</li><li>Volunteers open the doors on Saturdays.</li></ol>',
    ['two conditions:', 'surveyed first', 'on Saturdays'],
    [],
  ],
  ['<ul><li>Books</li><li>Warm rooms</li><li>Free printing</li></ul>', ['Books', 'Free printing'], []],
  [
    '<details><summary>How the vote went</summary><p>Seven members voted for the plan and four voted against it.</p></details>',
    ['Seven members voted'],
    [],
  ],
  ['<p><b>Did you expect the vote?</b></p><p>No.</p>', ['Did you expect the vote?', 'No.'], []],
  ['<pre><code>count = 0\nopen(door)</code></pre>', ['count = 0\nopen(door)'], []],
  ['<div class="player"><p>Your browser does not support the video tag.</p></div>', [], ['video tag']],
  ['<p>© 2026 Elmstead Echo Ltd. All rights reserved.</p>', [], ['rights reserved']],
  ['<p>Copyright 2026 by the County. Reprinted with its leave.</p>', [], ['Reprinted']],
  ['<p><a href="/app">Download our new app for the latest from Elmstead</a></p>', [], ['new app']],
  ['<p>Copyright lawyers were asked as well, and four of them came.</p>', ['Copyright lawyers'], []],
  ['<p>See also: <a href="/x">How the county closed nine branches</a></p>', [], ['nine branches']],
  [
    '<div class="newsletter-signup"><p>Sign up for our weekly letter and never miss a story from Elmstead.</p></div>',
    [],
    ['weekly letter'],
  ],
];
test('what stands amid the article is kept or left out by its kind', () => {
  for (const [part, kept, left] of parts) {
    const { text } = readWebPage(pageOf(paragraphs(0, 3) + part + paragraphs(3)));
    for (const words of [...PROSE, ...kept]) assert.ok(text.includes(words), `${words} of ${part}`);
    for (const words of left) assert.ok(!text.includes(words), words);
  }
});

test('a table of data before or after the article’s words is kept, one of links is not', () => {
  const table = (cells: readonly string[]): string =>
    `<table><tr><th>${cells[0]}</th><th>Cost</th></tr><tr><td>${cells[1]}</td><td>40,000</td></tr><tr><td>${cells[2]}</td><td>9,500</td></tr></table>`;
  const figures = table(['Work', 'Roof beams', 'New boiler']);
  for (const body of [
    figures + paragraphs(),
    paragraphs() + figures,
    `${paragraphs()}<div>${figures}</div>`,
  ]) {
    const { text } = readWebPage(pageOf(body));
    for (const words of [...PROSE, 'Roof beams', '9,500']) assert.ok(text.includes(words), words);
  }
  const links = table([
    'More',
    '<a href="/a">Roofs of the county</a>',
    '<a href="/b">Boilers of the county</a>',
  ]);
  assert.doesNotMatch(readWebPage(pageOf(paragraphs() + links)).text, /Boilers/);
});

test('readers’ comments under a heading of theirs are none of the article', () => {
  const comments =
    '<div><b>Ann</b><p>Well done to the board, and shame on those who would have closed it for a car park.</p></div><div><b>Bob</b><p>I will believe it when I see the roof repaired, and not a day before that happens.</p></div>';
  for (const [heading, name] of [
    ['Comments', 'discussion'],
    ['2 comments', 'comment-list'],
    ['Leave a reply', 'reader-responses'],
  ]) {
    const { text } = readWebPage(
      pageOf(`${paragraphs()}<h3>${heading}</h3><div class="${name}">${comments}</div>`),
    );
    assert.ok(text.includes(PROSE.at(-1) ?? ''));
    assert.doesNotMatch(text, /shame on those|not a day before/, name);
  }
});

test('an article about a discussion is kept', () => {
  const { text } = readWebPage(pageOf(`<div class="discussion">${paragraphs()}</div>`));
  for (const words of PROSE) assert.ok(text.includes(words), words);
});

test('wrappers of any name change nothing', () => {
  for (const wrap of [
    (words: string) => `<div class="row"><div class="col-md-8"><p>${words}</p></div></div>`,
    (words: string) => `<div class="block block--text"><div class="block__inner"><p>${words}</p></div></div>`,
    (words: string) => `<story-paragraph><p>${words}</p></story-paragraph>`,
    (words: string) => `<section class="chunk"><p>${words}</p></section>`,
    (words: string) => `<span class="para">${words}</span><br><br>`,
  ]) {
    const { text } = readWebPage(pageOf(`<div>${PROSE.map(wrap).join('')}</div>`));
    for (const words of PROSE) assert.ok(text.includes(words), wrap(words));
  }
});
