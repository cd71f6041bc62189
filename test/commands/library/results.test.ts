import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolder } from '../../helpers/folder.ts';
import { keepCorrections } from '../../helpers/kept-corrections.ts';
import { onrecord, type Run } from '../../helpers/onrecord.ts';

const folder = createFolder();
process.env.ONRECORD_STATE = join(folder.path, 'state');
let files = 0;
const fresh = (): string => join(folder.path, `${++files}.sqlite`);
const library = (file: string, ...argv: readonly string[]): Run =>
  onrecord(['library', ...argv, '--library', file]);
const TEXTS = [
  '“The port is safe,” Gov. Maria Tarr said on Monday. “We will rebuild.”\n\nThe council of Leith meets again in May.',
  'Bill Lasko, the mayor, denied that any ship was turned away.\n\nMr. Lasko called the strike “a disgrace and a scandal.”',
];
const ROWS = TEXTS.map((text, index) => ({
  id: `a${index}`,
  title: `Report ${index}`,
  date: '2016-10-12',
  outlet: 'Post',
  text,
}));
const rows = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
const listed = (file: string, ...argv: readonly string[]) =>
  JSON.parse(library(file, 'quotes', ...argv, '--format', 'json').out).quotations.map(
    ({ id: _, rule: __, ...row }: { readonly id: number; readonly rule: string }) => row,
  );

test('what the filter printed, and what a library exports, is taken in without analysing again', () => {
  const [direct, fromResults, fromExport] = [fresh(), fresh(), fresh()];
  onrecord(['library', 'add', '--library', direct, '--input', 'jsonl'], rows);
  const results = join(folder.path, 'results', 'date=2016-10-12');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'part-0.jsonl'), onrecord(['quotes', '--input', 'jsonl', '--text'], rows).out);
  assert.match(
    library(fromResults, 'add', '--results', join(folder.path, 'results')).out,
    /^added 2 articles\n$/,
  );
  assert.deepEqual(listed(fromResults), listed(direct));
  const exported = folder.put('export.jsonl', library(direct, 'export').out);
  library(fromExport, 'add', '--results', exported);
  assert.deepEqual(listed(fromExport), listed(direct));
});

test('lines that are no results cost a line each, and nothing in one is trusted', () => {
  const file = fresh();
  const lines = [
    'no JSON',
    '{"id":"a","text":"Words."}',
    '{"id":"b","text":"Words.","speakers":[{"id":5},null],"quotes":[{"start":-1,"end":9e9},{"start":0,"end":5,"type":"x","speaker":{"id":"s9","rule":"\\u001b[2J"}}]}',
    '{"decision":{"one":["x"],"other":1}}',
  ];
  const { out, err, status } = library(file, 'add', '--results', folder.put('bad.jsonl', lines.join('\n')));
  assert.equal(status, 1);
  assert.match(out, /^added 1 article, 3 could not be read\n$/);
  assert.equal(err.match(/cannot read row \d of/g)?.length, 3);
  assert.equal(listed(file).length, 1);
});

test('what a reader corrects holds in the library, whenever it is corrected, unless it is not wanted', () => {
  const file = fresh();
  onrecord(['library', 'add', '--library', file, '--input', 'jsonl'], rows);
  const [text = ''] = TEXTS;
  const speakers = (...argv: readonly string[]): readonly string[] => [
    ...new Set<string>(listed(file, ...argv).map(({ person }: { readonly person: string }) => person)),
  ];
  assert.ok(speakers().includes('Maria Tarr'));
  keepCorrections({ kind: 'address', url: 'a0' }, text, [
    { kind: 'rename', from: 'Maria Tarr', to: 'Ada Roe' },
  ]);
  assert.ok(speakers().includes('Ada Roe'));
  assert.ok(!speakers().includes('Maria Tarr'));
  assert.ok(speakers('--no-corrections').includes('Maria Tarr'));
  assert.ok(speakers().includes('Ada Roe'));
});
