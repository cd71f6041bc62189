/** What an article holds must not become marks or links of another kind in the Markdown that is made of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../source/core/document/compose.ts';
import type { Draft } from '../../../source/core/document/draft.ts';
import { readMarkdown } from '../../../source/core/parse/markdown/index.ts';
import { articleMarkdown } from '../../../source/core/report/article-markdown.ts';

const source = { name: 'x', mediaType: 'x' };
const link = (target: string): Draft => ({
  kind: 'paragraph',
  pieces: [{ kind: 'link', target, pieces: ['here'] }],
});
const note = (label: string): Draft => ({ kind: 'footnote', label, pieces: ['Below.'] });

const cases: readonly (readonly [what: string, draft: Draft, markdown: string])[] = [
  ['a link of the web', link('https://m.example/a'), '[here](<https://m.example/a>)'],
  ['a link that runs a script', link('javascript:alert(1)'), 'here'],
  ['a link with a script in other letters', link(' JavaScript:alert(1)'), 'here'],
  ['a link that carries its content', link('data:text/html,<b>x'), 'here'],
  ['a link to a file', link('file:///etc/passwd'), 'here'],
  ['a link that ends itself', link('https://m.example/a>)x'), '[here](<https://m.example/a%3E)x>)'],
  ['a footnote', note('1'), '[^1]: Below.'],
  ['a footnote’s label with brackets', note('1]: x [y'), '[^1\\]:-x-\\[y]: Below.'],
  ['a footnote’s label with markup', note('<b>`'), '[^\\<b\\>\\`]: Below.'],
  [
    'code in a language that ends its fence',
    { kind: 'code', text: 'a', language: 'js```\nx' },
    '```jsx\na\n```',
  ],
];
for (const [what, draft, markdown] of cases) {
  test(`as Markdown: ${what}`, () =>
    assert.equal(articleMarkdown(compose([draft], { source })), `${markdown}\n`));
}

test('a footnote whose label has brackets is one footnote when it is read again', () => {
  const again = readMarkdown(
    `a[^1\\]:-x]\n\n${articleMarkdown(compose([note('1]: x')], { source }))}`,
    source,
  );
  assert.deepEqual(
    again.blocks.map(({ kind }) => kind),
    ['paragraph', 'footnote'],
  );
});
