import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeOf } from '../../../../source/core/layout/shape.ts';
import { readFrontMatter } from '../../../../source/core/parse/markdown/front-matter.ts';
import { parseYaml, readMarkdown, wordsOfHtml } from '../../../../source/core/parse/markdown/index.ts';
import { articleMarkdown } from '../../../../source/core/report/article-markdown.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const source = { name: 'x.md', mediaType: 'text/markdown' };
const read = (text: string) => shown(readMarkdown(text, source));

test('words between tags are read, entities that are none stay, and so does a lone bracket', () => {
  assert.equal(wordsOfHtml('a <b>c</b> &lt; 3 < 4 &copy; &amp;'), 'a  c  < 3 < 4 © &');
});

test('tasks show whether they are done, lists count from where they say, bullets change with depth', () => {
  const { text } = readMarkdown('- [x] done\n- [ ] open\n\n3. three\n4. four\n', source);
  for (const line of ['☑', '☐', '3.', '4.']) assert.ok(text.includes(line), line);
  const deep = readMarkdown('- a\n  - b\n    - c\n      - d\n        - e\n', source);
  assert.equal(deep.blocks.filter(({ kind }) => kind === 'list-item').length, 5);
});

test('a comment or tag without an end goes on to the end, and tags within a line are dropped', () => {
  assert.equal(wordsOfHtml('a <!-- b').trim(), 'a');
  assert.deepEqual(read('One <span>two</span><br>three.'), ['paragraph: One two\nthree.']);
});

test('code may say no language, and an item may begin with it', () => {
  assert.deepEqual(read('```\nx\n```\n\n-     y\n'), ['code: x', 'code: y']);
});

test('a note may hold code, and a picture may have no words', () => {
  assert.deepEqual(read('Said.[^a]\n\n[^a]: By whom?\n\n        code\n\n        > no\n'), [
    'paragraph: Said.[a]',
    'footnote: By whom?\ncode > no',
  ]);
  assert.deepEqual(
    read('Said.[^A]\n\n[^A]: Twice:\n\n    - once, and\n    - again\n\n    > Really.\n\n    ***\n'),
    ['paragraph: Said.[A]', 'footnote: Twice:\nonce, and\nagain\nReally.'],
  );
  assert.deepEqual(read('Look ![](x.png) here.'), ['paragraph: Look here.']);
});

test('a text past all sense is read as it stands', () => {
  const long = `# Title\n\n${' '.repeat(1 << 25)}words`;
  const { warnings = [] } = readMarkdown(long, source);
  assert.match(warnings.join(), /too long/);
});

const stated: readonly (readonly [yaml: string, expected: Readonly<Record<string, unknown>>])[] = [
  ['title: 1984', { title: '1984' }],
  ['title: "  "', {}],
  ['author: [Ada, [no], {name: Ben}, true]', { byline: 'Ada, Ben' }],
  ['author: []', {}],
  ['author: {age: 3}', {}],
  ['by: by Ada', { byline: 'Ada' }],
  ['place: PORT ELLERY', { dateline: 'PORT ELLERY' }],
];
for (const [yaml, expected] of stated) {
  test(`front matter that says ${yaml}`, () => {
    const { source: _, ...found } = readFrontMatter(yaml, source, parseYaml) ?? assert.fail();
    const known = Object.entries(found).filter(([, words]) => words !== undefined);
    assert.deepEqual(Object.fromEntries(known), expected);
  });
}

test('a term and its meanings are paragraphs of their own, with a blank line between them or none', () => {
  assert.deepEqual(
    read('Sluice\n: a *gate* for water\n: and its frame\n\nThe **lock**\n\n: what boats pass through\n'),
    [
      'paragraph: Sluice',
      'paragraph: a gate for water',
      'paragraph: and its frame',
      'paragraph: The lock',
      'paragraph: what boats pass through',
    ],
  );
  assert.deepEqual(read('It says so\nin the plan\n: no more.'), [
    'paragraph: It says so in the plan : no more.',
  ]);
});

test('quotations within a quotation say how deep they are, on the screen and in the text', () => {
  const document = readMarkdown('> Outer.\n>\n> > Inner.\n> >\n> > > Third.\n\nAfter.\n\n> Alone.\n', source);
  assert.equal(document.text, '> Outer.\n\n> > Inner.\n\n> > > Third.\n\nAfter.\n\nAlone.');
  const shapes = document.blocks.map((block) => shapeOf(document, block, 40).first);
  assert.deepEqual(shapes, ['│ ', '│ │ ', '│ │ │ ', '', '│ ']);
  assert.equal(
    articleMarkdown(document).trim(),
    '> Outer.\n\n> > Inner.\n\n> > > Third.\n\nAfter.\n\n> Alone.',
  );
});
