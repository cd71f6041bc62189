import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../../source/core/parse/markdown/index.ts';

const source = { name: 'a.md', mediaType: 'text/markdown' };

for (const [what, block] of [
  ['items of a list', '- a\n'],
  ['numbered items', '1. a\n'],
  ['headings', '# a\n'],
] as const) {
  test(`a text with very many ${what} is read as plain text, which is said, and nothing of it is lost`, () => {
    const text = block.repeat(200_001);
    const document = readMarkdown(text, source);
    assert.equal(document.text.length, text.length);
    assert.match(document.warnings?.join() ?? '', /too many headings and items of lists .* plain text$/);
  });
}

test('a long list is still read as Markdown', () => {
  const document = readMarkdown('- a\n'.repeat(35_000), source);
  assert.equal(document.warnings, undefined);
  assert.ok(document.blocks.every(({ kind }) => kind === 'list-item'));
});
