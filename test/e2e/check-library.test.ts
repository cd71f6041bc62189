/** Articles of a library as sources of a check, and two texts of one compared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckReport } from '../../source/core/report/check/check-report.ts';
import type { CompareReport } from '../../source/core/report/check/compare-report.ts';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
process.env.XDG_CACHE_HOME = folder.path;
process.env.XDG_DATA_HOME = folder.path;
const library = `${folder.path}/library.sqlite`;
const article = folder.put(
  'harbour.md',
  '“The cranes are old, and everybody has known it,” Maria Voss said.\n\n“No ship was turned away,” Bill Lasko said.\n',
);
const later = folder.put('later.md', '“The cranes are new, and everybody has known it,” Maria Voss said.\n');
const draft = folder.put('draft.txt', '“No ship was turned away,” Maria Voss said.\n');
const add = (...paths: readonly string[]) =>
  assert.equal(onrecord(['library', 'add', ...paths, '--library', library]).status, 0);
add(article, later);

describe('a library of articles', () => {
  it('is a source, which knows who says what', () => {
    const { out, status } = onrecord(['check', draft, '--library', library, '--format', 'json']);
    const { checks, sources }: CheckReport = JSON.parse(out);
    assert.deepEqual(
      [status, sources.length, checks[0]?.verdict, checks[0]?.source?.speaker],
      [0, 2, 'other-speaker', 'Bill Lasko'],
    );
  });

  it('goes together with other sources', () => {
    const { out } = onrecord(['check', draft, '--against', draft, '--library', library, '--format', 'json']);
    const { checks }: CheckReport = JSON.parse(out);
    assert.deepEqual([checks[0]?.verdict, checks[0]?.others.length], ['verbatim', 1]);
  });

  it('gives two articles to compare, or the texts of one', () => {
    const compared = (...keys: readonly string[]) =>
      onrecord(['compare', ...keys, '--library', library, '--format', 'json']);
    const two: CompareReport = JSON.parse(compared(article, '2').out);
    assert.deepEqual(
      two.changes.map(({ what }) => what),
      ['reworded', 'removed'],
    );
    assert.equal(compared(article).status, 1);
    folder.put(
      'harbour.md',
      '“The cranes are old, and everybody has known it,” Maria Voss said.\n\n“No ship was sent away,” Bill Lasko said.\n',
    );
    add(article);
    const one: CompareReport = JSON.parse(compared(article).out);
    assert.deepEqual(
      one.changes.map(({ what }) => what),
      ['same', 'reworded'],
    );
  });

  it('is named in one line where it is not there', () => {
    for (const words of [
      ['check', draft, '--library'],
      ['compare', 'nothing', '--library', library],
    ]) {
      const { err, status } = onrecord(words);
      assert.equal(status, 1);
      assert.match(err, /^onrecord: [^\n]+\n$/);
    }
  });
});
