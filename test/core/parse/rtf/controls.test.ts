import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRtf } from '../../../../source/core/parse/rtf/index.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const source = { name: 'x.rtf', mediaType: 'text/rtf' };
const read = (rtf: string) => readRtf(rtf, source);

test('headings are known by their style and slanted words by their control, until the plain look', () => {
  const document = read(
    String.raw`{\rtf1{\stylesheet{\s1\b heading 2;}{\s2\b Title;}{\s3\b Body;}}\pard\s2 Harbour\par\pard\s1 Opening\par\pard\s3 {\i We} {\b\i waited}\i0 .\plain  End.\par}`,
  );
  assert.deepEqual(shown(document), [
    'heading 1: Harbour',
    'heading 2: Opening',
    'paragraph: We waited. End.',
  ]);
  const inlines = document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []));
  assert.deepEqual(
    inlines.map(({ kind, range }) => [kind, document.text.slice(range.start, range.end)]),
    [
      ['emphasis', 'We'],
      ['strong', 'waited'],
      ['emphasis', 'waited'],
    ],
  );
});

test('an outline level beyond all is none, and controls without a number take their usual one', () => {
  const document = read(
    String.raw`{\rtf1\outlinelevel9 One\par\outlinelevel Two\par\fs\s Three \uc\u233?x\par}`,
  );
  assert.deepEqual(shown(document), ['paragraph: One', 'paragraph: Two', 'paragraph: Three éx']);
});

test('a paragraph is as large as most of its letters', () => {
  const words = 'The gates opened on Monday, and a ferry was the first boat through them.';
  const document = read(
    String.raw`{\rtf1 \fs48 Harbour\par\fs24 ${words}\par The {\fs48 council} will dredge the basin\par ${words}\par}`,
  );
  assert.deepEqual(shown(document), [
    'heading 1: Harbour',
    `paragraph: ${words}`,
    'paragraph: The council will dredge the basin',
    `paragraph: ${words}`,
  ]);
});

test('signs after a stroke are those they stand for, and nothing where they stand for none', () => {
  assert.equal(read(String.raw`{\rtf1 a\{b\}\\c\;d\_e}`).text, 'a{b}\\cd-e');
});

test('an end of a group too many is passed over', () => {
  const { text, blocks } = read(String.raw`{\rtf1 a}}{\b b}c`);
  assert.equal(text, 'abc');
  assert.deepEqual(
    blocks.map((block) => 'inlines' in block && block.inlines.map(({ kind }) => kind)),
    [['strong']],
  );
});

test('bytes are letters of Windows, and those it has none for are nothing', () => {
  assert.equal(read(String.raw`{\rtf1 a\'80\'81b\'e9\'93}`).text, 'a€bé“');
});

test('groups nested absurdly deep are read as their parent’s, and end where they do', () => {
  const { text } = read(String.raw`{\rtf1 a${'{'.repeat(5000)}b${'}'.repeat(5000)}c}`);
  assert.equal(text, 'abc');
});

test('links lead where their field says; those that would run a script, and places in the file, are their words', () => {
  const document = read(
    String.raw`{\rtf1 See {\field{\*\fldinst{HYPERLINK "https://a.example/plan"}}{\fldrslt{\b the plan}}}, {\field{\*\fldinst HYPERLINK \\l "mark"}{\fldrslt here}}, page {\field{\*\fldinst PAGE}{\fldrslt 7}}, {\field{\*\fldinst HYPERLINK "javascript:x"}{\fldrslt there}}.\par After.\par}`,
  );
  assert.deepEqual(shown(document), ['paragraph: See the plan, here, page 7, there.', 'paragraph: After.']);
  const links = document.blocks
    .flatMap((block) => ('inlines' in block ? block.inlines : []))
    .flatMap(({ kind, target }) => (kind === 'link' ? [target] : []));
  assert.deepEqual(links, ['https://a.example/plan']);
});
