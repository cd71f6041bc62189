import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { test } from 'node:test';
import { analyse } from '../source/core/analyse/index.ts';
import type { Document } from '../source/core/document/document.ts';
import { loadArticle } from '../source/shell/load/index.ts';
import { modelFor } from '../source/shell/model.ts';
import { faultsOf } from './helpers/document-faults.ts';
import { galleryFiles, galleryPath } from './helpers/gallery-files.ts';

const marks = /^["“”«»„‘’\s]+/;

/** Fails unless each wanted item fits a found one, in order; others may stand between them. */
const inOrder = <T>(
  wanted: readonly T[],
  found: readonly string[],
  fits: (want: T, one: string) => boolean,
): void => {
  let from = 0;
  for (const want of wanted) {
    const at = found.findIndex((one, i) => i >= from && fits(want, one));
    assert.ok(at >= 0, `${JSON.stringify(want)} is not in its place among\n${found.join('\n')}`);
    from = at + 1;
  }
};

const paragraphsOf = ({ blocks, text }: Document): readonly string[] =>
  blocks.flatMap(({ kind, range }) =>
    kind === 'paragraph' ? [text.slice(range.start, range.end).replace(/\s+/g, ' ')] : [],
  );

for (const [name, expected] of Object.entries(galleryFiles)) {
  test(`${name} gives its title, outline, paragraphs and quotations`, async () => {
    const document = await loadArticle({ kind: 'file', path: galleryPath(name) }, { maxSize: 1e6 });
    assert.deepEqual(faultsOf(document), []);
    assert.equal(document.title?.text, expected.title);
    const { sections, quotations, speakers } = analyse(document, await modelFor(document));
    assert.deepEqual(
      sections.flatMap(({ generated, title }) => (generated || title === expected.title ? [] : [title])),
      expected.outline,
    );
    inOrder(expected.paragraphs, paragraphsOf(document), (want, one) => one.startsWith(want));
    const names = new Map(speakers.map(({ id, name: own }) => [id, own]));
    const said = quotations.map(({ attribution, spans }) => {
      const words = spans.map(({ start, end }) => document.text.slice(start, end)).join(' ');
      return `${names.get(attribution.speaker ?? '')}\t${words.replace(/\s+/g, ' ').replace(marks, '')}`;
    });
    inOrder(expected.quotations, said, ([speaker, words], one) => {
      const [who, what = ''] = one.split('\t');
      return who === speaker && what.replace(/^that /, '').startsWith(words);
    });
  });
}

test('the gallery has at least three files of each format, and a table entry for each', () => {
  const files = readdirSync(galleryPath('')).filter((name) => name !== 'README.md');
  assert.deepEqual(files.sort(), Object.keys(galleryFiles).sort());
  const counts = new Map<string, number>();
  for (const name of files) counts.set(extname(name), (counts.get(extname(name)) ?? 0) + 1);
  const formats = 'txt md html epub pdf docx odt rtf rss atom eml mbox srt vtt'.split(' ');
  assert.deepEqual(
    formats.filter((format) => (counts.get(`.${format}`) ?? 0) < 3),
    [],
  );
});
