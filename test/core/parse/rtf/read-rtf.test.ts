import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reader, readRtf } from '../../../../source/core/parse/rtf/index.ts';
import { readAs, shown } from '../../../helpers/read-fixture.ts';

const read = (rtf: string) => readAs(reader, new TextEncoder().encode(rtf));
const source = { name: 'x', mediaType: 'x' };

test('paragraphs, outline levels, emphasis and metadata are read; fonts and styles are not', async () => {
  const document = await read(
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\stylesheet{\s1 heading 1;}}{\info{\title Harbour}{\author Ada Quay}{\company Ledger}}` +
      String.raw`\pard\outlinelevel0 Opening\par\pard\'93We {\b waited},\'94 said Mary\u8217?s \uc2\u233\'c3\'a9t\u233 ?? aunt.\par{\*\bkmkstart x}{\header Page}The end.}`,
  );
  assert.deepEqual([document.title?.text, document.byline?.text], ['Harbour', 'Ada Quay']);
  assert.deepEqual(shown(document), [
    'heading 1: Opening',
    'paragraph: “We waited,” said Mary’s été aunt.',
    'paragraph: The end.',
  ]);
  assert.deepEqual(
    document.blocks.flatMap((block) => ('inlines' in block ? block.inlines : [])).map(({ kind }) => kind),
    ['strong'],
  );
});

test('links keep their words and tables their cells', async () => {
  const { text } = await read(
    String.raw`{\rtf1 See {\field{\*\fldinst HYPERLINK "https://m.example"}{\fldrslt the map}}.\par Ada\cell 40\cell\row A\{b\}\~c\line d}`,
  );
  assert.equal(text, 'See the map.\n\nAda | 40\n\nA{b}\u00a0c\nd');
});

test('a file as a word processor writes it, over many lines', async () => {
  const { text } = await read(
    '{\\rtf1\\mac\r\n{\\colortbl;\\red0;}\r\n\\f0\\fs24 One line\r\n and the rest.\\\r\nNext \\emdash\\ldblquote x\\rdblquote .\r\n}',
  );
  assert.equal(text, 'One line and the rest.\n\nNext —“x”.');
});

test('what is no RTF, or has no words, is refused; groups without end are read', () => {
  assert.throws(() => readRtf('hello', source), /no RTF/);
  assert.throws(() => readRtf('{\\rtf1{\\fonttbl x}}', source), /no words/);
  assert.equal(readRtf(`{\\rtf1 a${'{'.repeat(100_000)}b`, source).text, 'ab');
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.constantFrom('{', '}', '\\u', '\\b', '\\par', "\\'", '\\*', '\\', '-1'), fc.string()),
      ),
      (parts) => {
        try {
          readRtf(`{\\rtf1 ${parts.join('')}`, source);
        } catch (error) {
          assert.match(String(error), /^ReadError: /);
        }
      },
    ),
  );
});
