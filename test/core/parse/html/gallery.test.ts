import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, readAs, shown } from '../../../helpers/read-fixture.ts';
import { reader } from '../../../helpers/read-web-page.ts';

test('a page written by hand, its ends left out, is read whole', async () => {
  const document = await readAs(reader, fixture('by-hand.html'));
  assert.equal(document.title?.text, 'My trip to the lock');
  assert.deepEqual(
    shown(document).map((line) => line.slice(0, 45)),
    [
      'paragraph: I went down to the lock on Sunday,',
      'paragraph: “You are early,” said the keeper, ',
      'heading 2: What I saw',
      'paragraph: There were three boats, and a dog ',
      'list-item: the ferry, with a brown one',
      'list-item: a tug, with a white one',
      'list-item: a barge, with two that barked at e',
      'paragraph: Everybody cheered when the water c',
    ],
  );
});

test('a manual keeps its numbered list, table, code and quotation', async () => {
  const document = await readAs(reader, fixture('manual.html'));
  const { blocks, text } = document;
  assert.deepEqual([document.title?.text, document.byline?.text], ['Working the gates', 'The Lock Trust']);
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    [
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'table',
      'paragraph',
      'code',
      'quotation',
      'paragraph',
    ],
  );
  assert.ok(text.includes('3. Close the upper sluice') && text.includes('4. Open the lower sluice'));
  const table = blocks.find((block) => block.kind === 'table');
  assert.deepEqual(
    table?.rows.map((row) => row.map(({ start, end }) => text.slice(start, end))),
    [
      ['Mark', 'Height'],
      ['Red', '2.4 m'],
      ['White', '1.1 m'],
    ],
  );
  assert.equal(table?.header, true);
  const code = blocks.find((block) => block.kind === 'code');
  assert.deepEqual(
    [code?.language, code && text.slice(code.range.start, code.range.end)],
    ['sh', 'lock --gate lower\n  --wait 240'],
  );
});

test('a page laid out with tables and line breaks gives its paragraphs', async () => {
  const document = await readAs(reader, fixture('old-blog.html'));
  const paragraphs = shown(document).map((line) => line.slice(0, 40));
  for (const line of [
    'paragraph: It rained on Monday, and it r',
    'paragraph: "I have never seen so much of',
    'paragraph: By Thursday the quay was unde',
  ]) {
    assert.ok(
      paragraphs.some((paragraph) => paragraph.startsWith(line)),
      line,
    );
  }
  assert.ok(!document.text.includes('February'));
  assert.equal(document.dropped?.find(({ text }) => text === 'February')?.reason, 'list of links');
});
