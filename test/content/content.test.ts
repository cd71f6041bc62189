import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { goldOf, markdownOf } from './gold.ts';

// A folder is a draft to be checked, and no article.
const names = readdirSync(new URL('../../content', import.meta.url))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace(/\.md$/, ''));

/** The article below its front matter, without its title. */
const bodyOf = (name: string): string => markdownOf(name).replace(/^---\n[\s\S]*?\n---\n\s*# .*\n/, '');

/** Every stretch between an opening mark and the closing mark or paragraph end that follows it. */
const markedIn = (body: string): string[] => body.match(/“[^”\n]*(?:”|$)/gm) ?? [];

test('two articles are bundled', () => {
  assert.deepEqual(names.toSorted(), ['blinken-in-beijing', 'who-says-so']);
});

test('the report from Beijing quotes what was said eleven times', () => {
  assert.equal(goldOf('blinken-in-beijing').quotations.length, 11);
});

for (const name of names) {
  const gold = goldOf(name);
  const body = bodyOf(name);

  describe(name, () => {
    test('says what it is in its front matter', () => {
      const markdown = markdownOf(name);
      for (const key of ['title', 'byline', 'date', 'summary', 'source']) {
        assert.match(markdown, new RegExp(`^${key}: \\S`, 'm'));
      }
      assert.notEqual(body, markdown);
    });

    test('has the length and the sections it should', () => {
      const words = body.split(/\s+/).length;
      const headings = body.match(/^#{2,} \S/gm) ?? [];
      assert.ok(gold.words[0] <= words && words <= gold.words[1], `${words} words`);
      assert.ok(gold.sections[0] <= headings.length && headings.length <= gold.sections[1]);
    });

    test('quotes every piece word for word, in this order, and nothing else', () => {
      const pieces = gold.quotations.flatMap(({ pieces }) => pieces);
      const marked = markedIn(body);
      assert.deepEqual(
        marked.filter((words) => !gold.notQuotations.includes(words)),
        pieces,
      );
      for (const words of gold.notQuotations) assert.ok(marked.includes(words));
    });

    test('names every speaker it quotes in full', () => {
      for (const { speaker } of gold.quotations) if (speaker) assert.ok(body.includes(speaker), speaker);
    });

    test('uses typographic marks throughout', () => {
      assert.doesNotMatch(body, /["']/);
    });
  });
}
