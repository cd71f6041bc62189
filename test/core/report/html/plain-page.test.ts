import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../../source/core/parse/markdown/index.ts';
import { plainHtmlPrinter } from '../../../../source/core/report/html/page.ts';

const read = (markdown: string) => ({
  document: readMarkdown(markdown, { name: 'a.md', mediaType: 'text/markdown' }),
});

test('an article is one page of its own blocks, with nothing of its markup taken for ours', () => {
  const article = read(
    '# Gates & \\<locks>\n\nWords *said* twice.\n\n- one\n- two\n\n## Next\n\n> Quoted.\n',
  );
  const { begin, one, end } = plainHtmlPrinter(false);
  const page = begin() + one(article) + end();
  assert.match(page, /<title>Gates &amp; &lt;locks&gt;<\/title>/);
  assert.match(page, /<p dir="auto"[^>]*>Words <em>said<\/em> twice\.<\/p>/);
  assert.match(page, /<ul>\n<li dir="auto">one<\/li>\n<li dir="auto">two<\/li>\n<\/ul>/);
  assert.match(page, /<h3 dir="auto">Next<\/h3>\n<blockquote>\n<p dir="auto">Quoted\.<\/p>/);
  assert.equal(page.match(/<\/html>/g)?.length, 1);
});

test('several articles share a page', () => {
  const { begin, one, end } = plainHtmlPrinter(true);
  const page = begin() + one(read('# First\n\nWords.')) + one(read('# Second\n\nWords.')) + end();
  assert.equal(page.match(/<article>/g)?.length, 2);
  assert.equal(page.match(/<html/g)?.length, 1);
});
