/**
 * Small inputs that cost a reader the square of their size, or more, until each was mended. What costs its share for
 * this size costs well under a second; what does not, minutes.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { wordsOf } from '../../../source/core/document/join-pieces.ts';
import { reader as docx } from '../../../source/core/parse/docx/index.ts';
import type { FormatReader } from '../../../source/core/parse/format.ts';
import { reader as markdown } from '../../../source/core/parse/markdown/index.ts';
import { byColumns } from '../../../source/core/parse/pdf/columns.ts';
import { type Glyphs, linesOf } from '../../../source/core/parse/pdf/lines.ts';
import { reader as rtf } from '../../../source/core/parse/rtf/index.ts';
import { assertLinear } from '../../helpers/cost.ts';
import { readAs } from '../../helpers/read-fixture.ts';

const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('');

const read = (reader: FormatReader, text: string): void => {
  const source = { name: 'x', mediaType: 'x' };
  if (reader.input === 'text') void reader.read(text, source, {});
  else void reader.read(strToU8(text), source, {});
};

const texts: readonly (readonly [
  what: string,
  reader: FormatReader,
  size: number,
  make: (n: number) => string,
])[] = [
  ['RTF: groups that never end', rtf, 5000, (n) => `{\\rtf1 ${'{\\b x'.repeat(n)}`],
  ['RTF: groups set apart', rtf, 5000, (n) => `{\\rtf1 ${'{\\b x}{\\i y}'.repeat(n)}}`],
  ['RTF: paragraphs of many sizes', rtf, 5000, (n) => `{\\rtf1 ${many(n, (i) => `\\fs${i} a\\par `)}}`],
  [
    'Markdown: names in front matter',
    markdown,
    4000,
    (n) => `---\n${many(n, (i) => `k${i}: v\n`)}---\nwords`,
  ],
  ['Markdown: addresses in one paragraph', markdown, 8000, (n) => 'a@b.c '.repeat(n)],
  ['Markdown: a list without blank lines', markdown, 1500, (n) => '- a\n'.repeat(n)],
];
for (const [what, reader, size, make] of texts) {
  test(what, () =>
    assertLinear(what, size, (n) => {
      const text = make(n);
      return () => read(reader, text);
    }),
  );
}

test('words in many runs set apart', () =>
  assertLinear('pieces', 20_000, (n) => {
    const pieces = Array.from({ length: n }, (_, i) => ({
      kind: i % 2 ? ('strong' as const) : ('emphasis' as const),
      pieces: ['a '],
    }));
    return () => void wordsOf(pieces);
  }));

const pages: readonly (readonly [what: string, at: (n: number) => readonly [x: number, y: number]])[] = [
  ['one spot', () => [72, 700]],
  ['one line', (n) => [72 + n * 40, 700]],
  ['all over the page', (n) => [(n * 7919) % 500, (n * 104_729) % 800]],
  ['rows of two columns', (n) => [n % 2 ? 310 : 60, 100_000 - (n >> 1) * 12]],
];
for (const [what, at] of pages) {
  test(`PDF: pieces of text at ${what}`, () =>
    assertLinear(what, 10_000, (count) => {
      const glyphs = Array.from({ length: count }, (_, n): Glyphs => {
        const [x, y] = at(n);
        return { text: 'words of it', x, y, width: 60, size: 12 };
      });
      return () => void linesOf(byColumns(glyphs), 1);
    }));
}

test('a part that a Word document takes in again and again is read once', async () => {
  const bytes = zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${'<w:altChunk r:id="r1"/>'.repeat(1000)}`),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="c.html"/></Relationships>',
    ),
    'word/c.html': strToU8('<p>words</p>'),
  });
  assert.equal((await readAs(docx, bytes)).text, 'words');
});
