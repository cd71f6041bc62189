import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../helpers/read-web-page.ts';

const PROSE =
  '<p>The chief executive left the hall by the back door, and the tram was not spoken of again that night.</p>';

const wordsOf = (quotation: string): string =>
  readPage(
    `<title>Trams</title><article><h1>Trams</h1>${PROSE}<blockquote>${quotation}</blockquote>${PROSE}</article>`,
    { name: 'page.html', mediaType: 'text/html' },
  ).text;

const credited = [
  ['an element for it', '<p>We were never asked about it by anyone.</p><cite>Ana Ruiz</cite>', '— Ana Ruiz'],
  ['a footer', 'We were never asked about it by anyone.<footer>Ana Ruiz, in <cite>The Post</cite></footer>', '— Ana Ruiz, in The Post'],
  ['a paragraph of its own', '<p>We were never asked about it by anyone.</p><p><cite>Ana Ruiz</cite></p>', '— Ana Ruiz'],
  ['a dash of its own', '<p>We were never asked about it by anyone.</p><footer>— Ana Ruiz</footer>', '\n— Ana Ruiz'],
] as const; // biome-ignore format: a row a line

for (const [what, quotation, line] of credited)
  test(`who is credited under a block quotation in ${what} is set off by one dash`, () => {
    const text = wordsOf(quotation);
    assert.ok(text.includes(`anyone.\n\n${line.trim()}\n\n`), text);
  });

test('a work named in a block quotation gets no dash', () => {
  assert.ok(
    !wordsOf('<p>We read <cite>The Post</cite> about it, and nobody told us more.</p>').includes('—'),
  );
});
