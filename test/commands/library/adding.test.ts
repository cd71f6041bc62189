import assert from 'node:assert/strict';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { createFolder } from '../../helpers/folder.ts';
import { onrecord, type Run } from '../../helpers/onrecord.ts';

const folder = createFolder();
let files = 0;
const fresh = (): string => join(folder.path, `library-${++files}.sqlite`);
const rows = (list: readonly unknown[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');

const SPEAKERS = ['Maria Voss', 'Bill Lasko', 'Anna Tarr', 'Jane Roe'];
const article = (number: number, extra = '') => ({
  id: `a${number}`,
  title: `Report ${number}`,
  date: `2016-10-${String((number % 28) + 1).padStart(2, '0')}`,
  outlet: number % 2 ? 'Evening Post' : 'Coast Courier',
  text: `“The crane number ${number} is old,” ${SPEAKERS[number % 4]} said on Monday.${extra}\n\nThe council of Leith meets again in May.`,
});
const many = (count: number): string => rows(Array.from({ length: count }, (_, number) => article(number)));

const library = (file: string, ...argv: readonly string[]): Run =>
  onrecord(['library', ...argv, '--library', file]);
const add = (file: string, input: string): Run =>
  onrecord(['library', 'add', '--library', file, '--input', 'jsonl', '--jobs', '1'], input);
const json = (file: string, action: string) => JSON.parse(library(file, action, '--format', 'json').out);
const check = (file: string): void => {
  const database = new DatabaseSync(file);
  assert.deepEqual(Object.values(database.prepare('PRAGMA integrity_check').get() ?? {}), ['ok']);
  const wrong = database
    .prepare(
      'SELECT count(*) AS n FROM person p WHERE quotations <> (SELECT count(*) FROM quotation q WHERE q.person = p.id)',
    )
    .get();
  assert.equal(wrong?.n, 0);
  database.close();
};

test('articles are added once, and come back changed', () => {
  const file = fresh();
  assert.match(add(file, many(5)).out, /^added 5 articles\n$/);
  assert.match(add(file, many(5)).out, /^added 0 articles, 5 unchanged\n$/);
  const { out, status } = add(file, rows([article(1, ' “It fell,” Maria Voss said.')]));
  assert.equal(status, 0);
  assert.match(out, /^changed: Report 1: .*It fell.*\nadded 0 articles, 1 changed\n$/);
  assert.equal(json(file, 'list').articles.length, 5);
  check(file);
});

test('of an article that comes twice the last counts', () => {
  const file = fresh();
  const said = (id: string, name: string) => ({
    id,
    text: `“The crane of Leith is old,” ${name} said on Monday.`,
  });
  const { out } = add(file, rows([said('a', 'Bill Lasko'), said('b', 'Voss'), said('b', 'Bill Lasko')]));
  assert.match(out, /^changed: .*\nadded 2 articles, 1 changed\n$/);
  const people: { name: string; quotations: number }[] = json(file, 'people').people;
  assert.deepEqual(
    people.map(({ name, quotations }) => [name, quotations]),
    [['Bill Lasko', 2]],
  );
  check(file);
});

test('an id of more digits than a number holds is kept as it is written', () => {
  const file = fresh();
  assert.match(
    add(file, '{"id":9007199254740993,"n":12345678901234567890,"text":"“Yes,” Ada Roe said."}\n').out,
    /added 1/,
  );
  assert.equal(json(file, 'list').articles[0].article, '9007199254740993');
});

test('a folder is added with the folders in it, and what cannot be read costs a line', () => {
  const file = fresh();
  folder.put('one.txt', article(1).text);
  folder.put(
    'two.html',
    `<html><title>Two</title><body><article><p>${article(2).text}</p></article></body></html>`,
  );
  folder.put('three.pdf', 'no PDF');
  const { out, err, status } = library(file, 'add', folder.path);
  assert.equal(status, 1);
  assert.match(out, /added 2 articles, 1 could not be read/);
  assert.match(err, /three\.pdf/);
  assert.match(library(file, 'add', folder.path).out, /added 0 articles, 2 unchanged, 1 could/);
});

test('people and quotations are listed in every format', () => {
  const file = fresh();
  add(file, many(8));
  const { people } = json(file, 'people');
  assert.deepEqual(
    people.map(({ name, quotations }: { readonly name: string; readonly quotations: number }) => [
      name,
      quotations,
    ]),
    SPEAKERS.toSorted().map((name) => [name, 2]),
  );
  assert.ok(people[0].mentions.every((mention: object) => 'article' in mention && 'name' in mention));
  const { quotations } = json(file, 'quotes');
  const [first] = quotations;
  const source = article(Number(first.article.slice(1)));
  assert.equal(source.text.slice(first.start, first.end), first.text);
  for (const format of ['text', 'jsonl', 'csv', 'md']) {
    const { out, status } = library(file, 'quotes', '--speaker', 'voss', '--format', format);
    assert.equal(status, 0);
    assert.match(out, /crane number 4/);
    assert.doesNotMatch(out, /crane number 5/);
  }
});

test('what somebody did not say is not among what was said', () => {
  const file = fresh();
  add(
    file,
    rows([
      {
        id: 'a',
        text: 'Maria Voss did not say that the port was safe.\n\nBill Lasko said that the port was open.',
      },
    ]),
  );
  assert.deepEqual(
    json(file, 'quotes').quotations.map(({ text }: { readonly text: string }) => text),
    ['that the port was open'],
  );
});

test('filters narrow what is listed', () => {
  const file = fresh();
  add(file, many(8));
  const numbers = (...argv: readonly string[]): readonly string[] =>
    JSON.parse(library(file, 'quotes', ...argv, '--format', 'json').out).quotations.map(
      ({ article: key }: { readonly article: string }) => key,
    );
  assert.deepEqual(numbers('--since', '2016-10-07'), ['a7', 'a6']);
  assert.deepEqual(numbers('--until', '2016-10-02'), ['a1', 'a0']);
  assert.deepEqual(numbers('--outlet', 'courier', '--speaker', 'Anna Tarr'), ['a6', 'a2']);
  assert.deepEqual(numbers('--words', '7'), ['a7']);
  assert.deepEqual(numbers('--kind', 'indirect'), []);
  assert.equal(library(file, 'quotes', '--since', 'May').status, 2);
});

test('an article that is removed is gone with all that was known of it', () => {
  const file = fresh();
  add(file, many(8));
  assert.match(library(file, 'remove', 'a3', '1').out, /^removed 2 articles\n$/);
  assert.deepEqual(
    json(file, 'list')
      .articles.map(({ article: key }: { readonly article: string }) => key)
      .toSorted(),
    ['a1', 'a2', 'a4', 'a5', 'a6', 'a7'],
  );
  check(file);
  const unknown = library(file, 'remove', 'nobody');
  assert.deepEqual(
    [unknown.status, unknown.err],
    [1, 'onrecord: no article of the library is called nobody\n'],
  );
});

test('a hostile title reaches no terminal, and a hostile query is only words', () => {
  const file = fresh();
  add(file, rows([{ ...article(1), title: 'Red\x1b[31m \x9b2J\u202Etitle', outlet: '\x07Bell' }]));
  for (const action of ['list', 'quotes'])
    for (const format of ['text', 'json', 'jsonl', 'csv', 'md'])
      assert.doesNotMatch(
        library(file, action, '--format', format).out,
        /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202E]/,
      );
  for (const words of ['" OR 1 --', 'words: NEAR(', '*', 'NOT x', "'; DROP TABLE article"]) {
    const { status, err } = library(file, 'quotes', '--words', words);
    assert.equal(status, 0, err);
  }
});

test('nothing is left beside a library that was closed', () => {
  const file = fresh();
  add(file, many(2));
  appendFileSync(join(folder.path, 'unrelated'), '');
  const name = file.slice(folder.path.length + 1);
  assert.deepEqual(
    readdirSync(folder.path).filter((one) => one.startsWith(name)),
    [name],
  );
});
