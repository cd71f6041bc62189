import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../../../source/core/document/document.ts';
import { isProse } from '../../../../source/core/document/walk.ts';
import { readMarkdown } from '../../../../source/core/parse/markdown/index.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { faultsOf } from '../../../helpers/document-faults.ts';

const source = { name: 'test', mediaType: 'text/markdown' };

const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '\n', '\n\n', '# ', '## Heading\n', '- ', '  1. ', '> ', '```\n', '    ', '| a | b |\n|---|---|\n| c | d |\n',
    '**', '_', '`', '[^1]', '[^1]: note\n', '[a](b)', '![alt](c)', '<b>', '<!-- x -->', '<script>', '---\n', 'a: [\n', '~~',
    'https://x.example', '\\', '&amp;', '- [x] ', 'word ',
  ), // biome-ignore format: one row a line of thought
);
const anyText = fc.array(fragment, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('whatever the text, the document is sound', () => {
  fc.assert(
    fc.property(anyText, (text) => assert.deepEqual(faultsOf(readMarkdown(text, source)), [])),
    { numRuns: 200 },
  );
});

const shown = (text: string): readonly (readonly [Block['kind'], string])[] => {
  const document = readMarkdown(text, source);
  return document.blocks.map(({ kind, range }) => [kind, slice(document.text, range)]);
};

const cases: readonly (readonly [name: string, text: string, blocks: ReturnType<typeof shown>])[] = [
  ['an empty text has no blocks', '', []],
  ['a paragraph wrapped in the source flows', 'One\ntwo  \nthree', [['paragraph', 'One two\nthree']]],
  [
    'lists nest, and number from where they start',
    '- a\n  - b\n\n    more\n3. c\n4. d\n- [x] done',
    [
      ['list-item', 'a'],
      ['list-item', 'b'],
      ['paragraph', 'more'],
      ['list-item', 'c'],
      ['list-item', 'd'],
      ['list-item', 'done'],
    ],
  ],
  [
    'a block quotation, with a list in it',
    '> one\n>\n> two\n> - three',
    [
      ['quotation', 'one'],
      ['quotation', 'two'],
      ['list-item', 'three'],
    ],
  ],
  [
    'code, a table, a break and a footnote',
    '```js\nlet a;\n```\n\n| a | b |\n|---|---|\n| c | *d* |\n\n***\n\nText.[^n]\n\n[^n]: A note.\n\n    Its end.',
    [
      ['code', 'let a;'],
      ['table', 'a | b\nc | d'],
      ['break', '* * *'],
      ['paragraph', 'Text.[n]'],
      ['footnote', 'A note.\nIts end.'],
    ],
  ],
  [
    'a picture is its caption; a comment and a script are nothing; other HTML is its words',
    '![A cat](cat.png)\n\n<!-- no -->\n\n<div>Words &amp; <b>more</b></div>\n\n<script>let x</script>\n\nA<br>b',
    [
      ['caption', 'A cat'],
      ['paragraph', 'Words & more'],
      ['paragraph', 'A\nb'],
    ],
  ],
  [
    'a short paragraph all in bold is a heading, a long one or a sentence is none',
    '**The road ahead**\n\n**It rained.**',
    [
      ['heading', 'The road ahead'],
      ['paragraph', 'It rained.'],
    ],
  ],
  ['an interruption is an aside', 'READ MORE: [Other](x)', [['aside', 'READ MORE: Other']]],
  [
    'damaged front matter is shown',
    '---\na: [\n---\n\nText.',
    [
      ['code', 'a: ['],
      ['paragraph', 'Text.'],
    ],
  ],
  [
    'front matter that is no mapping is shown',
    '---\njust words\n---\nText.',
    [
      ['code', 'just words'],
      ['paragraph', 'Text.'],
    ],
  ],
];

for (const [name, text, blocks] of cases) {
  test(name, () => assert.deepEqual(shown(text), blocks));
}

test('inlines are ranges with their targets', () => {
  const document = readMarkdown(
    'An *em **strong*** ~~gone~~ `x` [link][1] <https://y.example>\n\n[1]: https://x.example',
    source,
  );
  const [block] = document.blocks;
  assert.ok(block && isProse(block));
  assert.deepEqual(
    block.inlines.map(({ kind, range, target }) => [kind, slice(document.text, range), target]),
    [
      ['emphasis', 'em strong', undefined],
      ['strong', 'strong', undefined],
      ['strike', 'gone', undefined],
      ['code', 'x', undefined],
      ['link', 'link', 'https://x.example'],
      ['link', 'https://y.example', 'https://y.example'],
    ],
  );
});

test('front matter states what the article says of itself', () => {
  const text =
    '---\nTitle: News\nauthors: [Jane Roe, {name: John Doe}]\ndate: 2024-06-03\nurl: https://x.example/a\nsource: From the wire.\n---\n# News\n\nPARIS — It rained.';
  const document = readMarkdown(text, source);
  assert.deepEqual(document.title, { text: 'News', range: { start: 0, end: 4 } });
  assert.deepEqual(document.byline, { text: 'Jane Roe, John Doe' });
  assert.deepEqual(document.date, { text: '2024-06-03' });
  assert.deepEqual(document.dateline, { text: 'PARIS', range: { start: 6, end: 11 } });
  assert.deepEqual(document.source, { ...source, address: 'https://x.example/a', note: 'From the wire.' });
});

test('without front matter the first heading of the first level is the title', () => {
  assert.equal(readMarkdown('## Kicker\n\n# News\n\nText.', source).title?.text, 'News');
  assert.equal(readMarkdown('## News\n\nText.', source).title?.text, 'News');
  assert.equal(readMarkdown('Text.', source).title, undefined);
});

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['block quotations twenty thousand deep', `${'> '.repeat(20_000)}x`],
  ['brackets that never close', '['.repeat(50_000)],
  ['emphasis that never closes', '_a _b* '.repeat(3000)],
  [
    'lists a thousand deep by indentation',
    Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  ],
  ['an entity for every word', '&amp;'.repeat(5000)],
  ['aliases that multiply', `---\na: &a [x]\nb: [*a, *a]\n---\n`],
];
for (const [name, text] of hostile) {
  test(`${name} are read`, () => assert.deepEqual(faultsOf(readMarkdown(text, source)), []));
}
