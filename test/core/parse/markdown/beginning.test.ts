import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBeginning } from '../../../../source/core/parse/markdown/beginning.ts';
import { readMarkdown } from '../../../../source/core/parse/markdown/index.ts';
import { simpleMapping } from '../../../../source/core/parse/markdown/simple-yaml.ts';

const source = { name: 'note.md', mediaType: 'text/markdown' };

/** What the light reader makes of a text, which must be how the whole reader's article begins. */
const begun = (text: string) => {
  const beginning = readBeginning(text, source);
  if (!beginning) return undefined;
  const whole = readMarkdown(text, source);
  assert.ok(whole.text.startsWith(beginning.text), beginning.text);
  assert.deepEqual(beginning.blocks, whole.blocks.slice(0, beginning.blocks.length));
  const { text: _, blocks: __, ...facts } = beginning;
  for (const [name, value] of Object.entries(facts)) assert.deepEqual(value, Object(whole)[name], name);
  return beginning;
};

const simple = [
  '# A title\n\nA paragraph\nof two lines.\n\n## A heading\nand words under it.',
  'LONDON — Ada Holm said *no*, and **never again**.\n\n- one\n- two\n\n* * *\n\n> “No,” she said.\n> “Never.”',
  '**Why it matters**\n\nSee [the report](https://example.org/report?a=1), she said.\r\n\r\nNo.',
  '---\ntitle: "The vote"\nauthor: By Ada Holm\ndate: 2024-05-02\n---\n\n# The vote\n\nIt passed.',
];
for (const text of simple) test(`simple Markdown: ${JSON.stringify(text)}`, () => assert.ok(begun(text)));

const more = [
  'Words with `code`.',
  'A [link][1] and more.\n\n[1]: https://example.org',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'Title\n=====\n\nWords.',
  '1. one\n1. two',
  'snake_case_words and *half',
  'Tom &amp; Ada',
  'hard  \nbreak',
  '    code by indentation',
  '---\ntitle: [a, b]\n---\n\nWords.',
  'a bare address: https://example.org',
];
for (const text of more) {
  test(`what takes the whole grammar: ${JSON.stringify(text)}`, () => assert.equal(begun(text), undefined));
}

test('of a long text the light reader gives what comes before the first block it does not know', () => {
  const paragraph = `${'Ada Holm spoke for an hour about the harbour. '.repeat(12)}\n\n`;
  const text = `${paragraph.repeat(6)}| a | b |\n|---|---|\n| 1 | 2 |\n\n${paragraph}`;
  assert.equal(begun(text)?.blocks.length, 6);
  assert.equal((begun(paragraph.repeat(400))?.text.length ?? 0) < 1 << 14, true);
});

test('the bundled articles are simple', () => {
  for (const name of ['blinken-in-beijing', 'who-says-so'])
    assert.ok(begun(readFileSync(`content/${name}.md`, 'utf8')));
});

test('front matter that YAML may read otherwise is left to YAML', () => {
  assert.deepEqual(simpleMapping('title: Who said it?\nyear: 1984'), { title: 'Who said it?', year: '1984' });
  for (const yaml of [
    'a: 012',
    'a: 1e3',
    'a: no: yes',
    'a: |',
    'a: # none',
    'a:',
    'a: "b\\n"',
    ' a: b',
    'a: true',
  ])
    assert.equal(simpleMapping(yaml), undefined, yaml);
});
