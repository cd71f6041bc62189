import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolder } from '../../helpers/folder.ts';
import { onrecord, type Run } from '../../helpers/onrecord.ts';

const folder = createFolder();
let files = 0;
const fresh = (): string => join(folder.path, `${++files}.sqlite`);
const library = (file: string, ...argv: readonly string[]): Run =>
  onrecord(['library', ...argv, '--library', file]);
const add = (file: string, said: readonly (readonly [id: string, sentence: string])[]): void => {
  const rows = said.map(([id, sentence]) =>
    JSON.stringify({
      id,
      date: '2016-10-12',
      text: `${sentence}\n\nThe council of Leith meets again in May.`,
    }),
  );
  const { status, err } = onrecord(
    ['library', 'add', '--library', file, '--input', 'jsonl', '--jobs', '1'],
    rows.join('\n'),
  );
  assert.equal(status, 0, err);
};
const people = (file: string): readonly string[] =>
  JSON.parse(library(file, 'people', '--format', 'json').out)
    .people.map(
      ({ name, articles }: { readonly name: string; readonly articles: number }) => `${name} ${articles}`,
    )
    .toSorted();
const review = (file: string): readonly { readonly id: string; readonly one: { readonly name: string } }[] =>
  JSON.parse(library(file, 'review', '--format', 'json').out).review;

const ARTICLES = [
  ['a', '“The port is safe,” Gov. Maria Tarr said on Monday.'],
  ['b', '“The port is open,” Gov. Maria Tarr said on Tuesday.'],
  ['c', '“The port is closed,” Gov. Tarr said on Wednesday.'],
  ['d', '“The port is ours,” Bill Tarr, a docker, said on Thursday.'],
] as const;

test('a bare surname that two people share waits for the reader, whose answer holds and can be taken back', () => {
  const file = fresh();
  add(file, ARTICLES);
  const apart = ['Bill Tarr 1', 'Gov. Tarr 1', 'Maria Tarr 2'];
  assert.deepEqual(people(file), apart);
  const [item, ...more] = review(file);
  assert.deepEqual([item?.one.name, more.length], ['Gov. Tarr', 0]);
  const { out } = library(file, 'review');
  assert.match(out, /Is “Gov\. Tarr” \(1 article\) the same person as “Maria Tarr” \(2 articles\)\?/);
  assert.match(out, /for: .*both are called governor/);
  assert.match(out, /against: “Bill Tarr” is in the library too/);
  assert.match(library(file, 'review', item?.id ?? '', 'y').out, /Gov\. Tarr and Maria Tarr are one person/);
  assert.deepEqual(people(file), ['Bill Tarr 1', 'Maria Tarr 3']);
  assert.deepEqual(review(file), []);
  add(file, [['e', '“The port is done,” Gov. Tarr said on Friday.'], ...ARTICLES.slice(0, 1)]);
  assert.deepEqual(people(file), ['Bill Tarr 1', 'Maria Tarr 4']);
  assert.equal(library(file, 'review', 'undo').status, 0);
  assert.deepEqual(people(file), ['Bill Tarr 1', 'Gov. Tarr 1', 'Gov. Tarr 1', 'Maria Tarr 2']);
  assert.equal(library(file, 'review', 'undo').status, 1);
});

test('names that differ by a letter are two people until the reader says otherwise', () => {
  const file = fresh();
  add(file, [
    ['a', '“The port is safe,” Catherine Voss, the engineer, said.'],
    ['b', '“The port is open,” Catherina Voss, the engineer, said.'],
  ]);
  assert.equal(people(file).length, 2);
  const [item] = review(file);
  library(file, 'review', item?.id ?? '', 'n');
  assert.deepEqual(review(file), []);
  library(file, 'review', 'undo');
  library(file, 'review', item?.id ?? '', 'y');
  assert.deepEqual(
    people(file).map((one) => one.slice(-1)),
    ['2'],
  );
});

test('what makes no sense to review says so', () => {
  const file = fresh();
  add(file, ARTICLES);
  assert.match(library(file, 'review', 'zzz', 'y').err, /^onrecord: nothing to review is called zzz/);
  assert.equal(library(file, 'review', 'zzz', 'maybe').status, 2);
  assert.equal(library(file, 'review', 'zzz').status, 2);
});

test('search finds quotations, of one person where it is asked, and articles', () => {
  const file = fresh();
  add(file, ARTICLES);
  const found = (words: string): readonly string[] =>
    JSON.parse(library(file, 'search', words, '--format', 'json').out).found.map(
      ({ kind, article }: { readonly kind: string; readonly article?: string }) =>
        kind === 'article' ? kind : article,
    );
  assert.deepEqual(found('ours'), ['d', 'article']);
  assert.deepEqual(found('@maria port').toSorted(), ['a', 'b']);
  assert.deepEqual(found('@tarr').toSorted(), ['a', 'b', 'c', 'd']);
  assert.deepEqual(found('"port is closed"'), ['c', 'article']);
  assert.deepEqual(found('clos'), ['c', 'article']);
  assert.deepEqual(found('o'), []);
  assert.deepEqual(found('council'), ['article', 'article', 'article', 'article']);
  assert.deepEqual(found('" OR * NEAR('), []);
  assert.equal(library(file, 'search', ' ').status, 2);
});
