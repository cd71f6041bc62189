import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chunksOf } from '../../../../source/core/parse/markdown/chunks.ts';
import { readMarkdown } from '../../../../source/core/parse/markdown/index.ts';
import { faultsOf } from '../../../helpers/document-faults.ts';

const source = { name: 'a.md', mediaType: 'text/markdown' };

/** Pieces that open what a cut must not fall into, and pieces that close it. */
const markdown = fc
  .array(
    fc.constantFrom(
      ...[
        'Words of a paragraph.\n',
        '# Heading\n',
        'Setext\n===\n',
        '- item\n',
        '  more of it\n',
        '1. one\n',
      ],
      ...[
        '> quoted\n',
        '```\n',
        '```js\n',
        '~~~~\n',
        '~~~\n',
        '  ```\n',
        '- ```\n',
        '    code\n',
        '\tcode\n',
      ],
      ...[
        '<pre>\n',
        '</pre>\n',
        '<!-- note\n',
        '-->\n',
        '<div>\n',
        '</div>\n',
        '| a | b |\n|---|---|\n| c | d |\n',
      ],
      ...[
        '---\n',
        'title: A\n',
        '***\n',
        '*emphasis\n',
        '[link](x)\n',
        '\\\n',
        '\n',
        '\n',
        '\n',
        '  \n',
        'a `b\n',
      ],
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

/** The text read in one piece: it is short. */
const whole = (text: string) => readMarkdown(text, source);
const inChunks = (text: string) =>
  [...chunksOf(text, 1)].map((chunk) => readMarkdown(chunk, source).text).filter((words) => words !== '');

const lines = (text: string): string => text.replace(/\n+/g, '\n');

test('chunks are the text, cut', () => {
  fc.assert(fc.property(markdown, (text) => assert.equal([...chunksOf(text, 1)].join(''), text)));
});

test('what is read chunk by chunk is what is read at once', () => {
  fc.assert(
    fc.property(
      markdown.filter((text) => !text.startsWith('---')),
      // Between items of a list stands one line end, and which items are neighbours a chunk alone does not show.
      (text) => assert.equal(lines(inChunks(text).join('\n')), lines(whole(text).text)),
    ),
    { numRuns: 400 },
  );
});

const cuts: readonly (readonly [string, chunks: readonly string[]])[] = [
  ['at words and headings after a blank line', ['One.\n\n', '# Two\n\n', 'Three.\n']],
  [
    'at items of a list and headings that follow at once',
    ['One.\n', '- a\n  b\n', '- c\n', '# D\n', '# E\n'],
  ],
  ['not at items within HTML', ['One.\n\n<div>\n- a\n- b\n\n', 'Two.\n']],
  ['not within front matter', ['---\ntitle: A\n\nabout: B\n---\n\n', 'One.\n\n', 'Two.\n']],
  ['not within code, but after it', ['One.\n\n```\na\n\nb\n```\n\n', 'Two.\n\n', 'Three.\n']],
  ['not within code that begins under words', ['One.\n```\na\n\nb\n```\n\n', 'Two.\n']],
  ['not within code that is left open', ['One.\n\n~~~\na\n\nb\n\n```\n\nc\n']],
  ['not after a fence in a list', ['One.\n\n', 'Two.\n\n', '- ```\n  a\n\nb\n\nc\n']],
  ['not after a fence in HTML', ['One.\n\n', 'Two.\n<div>\n```\n\nb\n\nc\n']],
  ['not after HTML that goes on past blank lines', ['One.\n\n', 'Two.\n\n<!-- a\n\nb -->\n\nc\n']],
  ['after definitions', ['One [a].\n\n[a]: x\n\n', 'Two.\n']],
];
for (const [where, chunks] of cuts) {
  test(`a text is cut ${where}`, () => assert.deepEqual([...chunksOf(chunks.join(''), 1)], chunks));
}

test('a book is read in many chunks, and is sound', () => {
  const text = Array.from(
    { length: 4000 },
    (_, n) => `## Part ${n}\n\n- a list\n\nSome words of it.\n\n`,
  ).join('');
  assert.ok([...chunksOf(text)].length > 2);
  const document = readMarkdown(text, source);
  assert.deepEqual(faultsOf(document), []);
  assert.equal(document.blocks.length, 12_000);
});

test('links and notes whose definitions are in another part of a long text are found there', () => {
  const filler = `${'A sentence of the report, which goes on. '.repeat(60)}\n\n`;
  const text = [
    '---\ntitle: A\n---\n\nSee [the plan] and the note[^n].\n\n',
    filler.repeat(3),
    'Again [The  Plan][], the code and [nothing].\n\n```\n[nothing]: /no\n```\n\n',
    filler.repeat(3),
    '[the plan]: https://x.example/plan\n  "The plan"\n[^n]: The note,\n\n    in two paragraphs.\n\n> Quoted [the plan].\n\n',
    filler.repeat(3),
  ].join('');
  const document = readMarkdown(text, source);
  const links = document.blocks
    .flatMap((block) => ('inlines' in block ? block.inlines : []))
    .filter(({ kind }) => kind === 'link');
  assert.deepEqual(
    links.map(({ range }) => document.text.slice(range.start, range.end)),
    ['the plan', 'The Plan', 'the plan'],
  );
  assert.deepEqual(document.blocks.filter(({ kind }) => kind === 'footnote').length, 1);
  assert.match(document.text, /The note,\nin two paragraphs\./);
  assert.equal(document.title?.text, 'A');
});

test('a list without blank lines is cut between its items, HTML up to the next blank line is not', () => {
  const items = '- an item of the list\n'.repeat(1000);
  assert.ok([...chunksOf(items)].length > 3);
  const html = `<div>\n${items}`;
  assert.equal([...chunksOf(html)].length, 1);
  assert.ok([...chunksOf(`${html}\n${items}`)].length > 3);
});
