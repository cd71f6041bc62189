import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPage } from '../../../helpers/read-web-page.ts';

const read = (body: string) =>
  readPage(
    `<html><head><title>The night ferry keeps its last season</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><h1>The night ferry keeps its last season</h1>${body}</main><footer>© The Courier</footer></body></html>`,
    { name: 'page', mediaType: 'text/html' },
  );

const subjects = [
  'The council',
  'The keeper of the lock',
  'Ingrid Aasen',
  'A committee of five',
  'The oldest resident',
];
const deeds = [
  'wrote a long letter about the crossing, which nobody wants to pay for',
  'had never heard of the grant that was promised in spring',
  'spoke at length about the market hall and its many tenants',
  'would rather not discuss the storm of last winter',
];
const sentence = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...deeds))
  .map(([who, what]) => `${who} ${what}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const name = fc.constantFrom(
  '',
  'wp-block-group',
  'paragraph--type--text',
  'related-content',
  'text-formatted',
  'share-price',
  'video-transcript',
  'author-content',
  'platform-body',
  'a1',
);
const wrappers = fc.array(fc.tuple(fc.constantFrom('div', 'section'), name), { minLength: 1, maxLength: 3 });

test('wrappers around paragraphs, whatever they are called, change nothing of what is read', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(paragraph, { minLength: 3, maxLength: 14 }),
      wrappers,
      (paragraphs, around) => {
        const open = around.map(([tag, one]) => `<${tag}${one ? ` class="${one}"` : ''}>`).join('');
        const close = around
          .map(([tag]) => `</${tag}>`)
          .reverse()
          .join('');
        const { text } = read(paragraphs.map((words) => `${open}<p>${words}</p>${close}`).join('\n'));
        const flat = read(paragraphs.map((words) => `<p>${words}</p>`).join('\n'));
        assert.equal(text, flat.text);
        assert.ok(text.endsWith(paragraphs.join('\n\n')), text);
      },
    ),
    { numRuns: 40 },
  );
});

const opening = `<p>The county has paid a third of the cost of the crossing since 1994, and the sum has doubled in a decade.</p>
<p>“Nobody on this island asked for a bridge,” said Ingrid Aasen, who has run the ferry office for twenty-two years.</p>`;
const forms: readonly (readonly [name: string, html: string, words: readonly string[]])[] = [
  [
    'steps of a guide',
    ['Cut', 'Drill', 'Press']
      .map(
        (word, i) =>
          `<section class="step"><h3>Step ${i + 1}</h3><div class="txt"><p>${word} the board as long as the shelf.</p></div></section>`,
      )
      .join(''),
    ['Step 1', 'Cut the board', 'Step 3', 'Press the board'],
  ],
  [
    'questions and answers',
    '<div class="qa"><div class="q"><b>Who decides about the ferry?</b></div><div class="a"><p>The county does, and it has taken years over it.</p></div></div><div class="qa"><div class="q"><b>Are you leaving?</b></div><div class="a"><p>No.</p></div></div>',
    ['Who decides', 'The county does', 'Are you leaving?', 'No.'],
  ],
  [
    'terms and their meanings',
    '<dl><dt>Berth</dt><dd><p>A place where a ship lies at anchor or is made fast to the quay.</p></dd><dt>Pilot</dt><dd><p>A person who comes aboard to steer a ship.</p></dd></dl>',
    ['Berth', 'A place where', 'Pilot', 'A person who'],
  ],
  [
    'notes at its end',
    '<section class="footnotes"><ol><li id="f1"><p>As the keeper of the lock wrote in a letter. <a href="#r1">↩</a></p></li></ol></section>',
    ['As the keeper of the lock wrote'],
  ],
  [
    'a paragraph that is a link',
    '<p><a href="/r">The auditors published their whole report on the crossing last spring.</a></p>',
    ['The auditors published'],
  ],
  [
    'a list of links a line leads into',
    '<p>The county keeps two papers on it:</p><ul><li><a href="/a">The report of the surveyors</a></li><li><a href="/b">The minutes of the meeting</a></li></ul>',
    ['The report of the surveyors', 'The minutes of the meeting'],
  ],
  [
    'a section named after its heading',
    '<div id="sharing-the-cost"><h2>Sharing the cost</h2><p>The island would pay a quarter of it, and the mainland the rest.</p></div>',
    ['Sharing the cost', 'The island would pay'],
  ],
];
for (const [what, html, words] of forms) {
  test(`an article keeps ${what}`, () => {
    const { text } = read(opening + html);
    let at = 0;
    for (const one of words) {
      at = text.indexOf(one, at);
      assert.ok(at >= 0, `${one} in: ${text}`);
    }
  });
}

const copy =
  'The county has paid a third of the cost of the crossing since 1994, and the sum has doubled in a decade.';
const furniture: readonly (readonly [name: string, html: string, words: string, reason: string])[] = [
  [
    'a hidden copy of itself',
    `<div style="display: none"><div itemprop="articleBody">${copy} It ends.</div></div>`,
    'It ends.',
    'hidden on the page',
  ],
  [
    'a caption in a paragraph',
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The ferry at the old quay in June of this year.</p></div>',
    'The ferry at the old quay',
    'caption',
  ],
  [
    'a caption in a line',
    '<div class="photo"><img src="a.jpg"><span class="photo-caption">The ferry at the old quay in June (Picture: Courier)</span></div>',
    'The ferry at the old quay',
    'caption',
  ],
  [
    'a link in capitals to another story',
    '<p><a href="/2">SECOND CRANE FALLS INTO THE HARBOUR</a></p>',
    'SECOND CRANE',
    'related stories',
  ],
  [
    'a labelled link to another story',
    '<p><strong>READ ALSO: <a href="/2">Eight hundred stranded at the quay</a></strong></p>',
    'Eight hundred stranded',
    'related stories',
  ],
  ['a label between its paragraphs', '<p>Advertisement</p>', 'Advertisement', 'label'],
  [
    'a sign-up box in a sentence',
    '<div class="newsletter"><p>Get our letter every Friday and read it before anybody else does.</p></div>',
    'Get our letter',
    'sign-up box',
  ],
];
for (const [what, html, words, reason] of furniture) {
  test(`an article is read without ${what}, which is told of`, () => {
    const { text, dropped = [] } = read(opening + html + opening.replaceAll('county', 'mainland'));
    assert.ok(!text.includes(words), text);
    assert.equal(dropped.find((one) => one.text.includes(words))?.reason, reason);
    assert.ok(text.includes('The mainland has paid'));
  });
}

test('captions of figures between paragraphs are kept as captions; those of another story and of an opening picture are not', () => {
  const figure = (words: string): string =>
    `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`;
  const story = `<aside class="related-stories">${figure('Another harbour, in autumn.')}</aside>`;
  const { text, blocks } = read(
    figure('The quay at dawn.') + opening + figure('The old lock. Photo: Ada Quay') + story + opening,
  );
  const captions = blocks.filter(({ kind }) => kind === 'caption');
  assert.deepEqual(
    captions.map(({ range }) => text.slice(range.start, range.end)),
    ['The old lock. Photo: Ada Quay'],
  );
});
