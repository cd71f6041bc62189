import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
/** The same three articles in each but results.parquet; written by pyarrow 23. The third has no text. */
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/parquet/${name}.parquet`, import.meta.url));
const quotes = (path: string) => onrecord(['quotes', '--input', 'parquet', path]);

for (const name of ['snappy', 'zstd']) {
  test(`a Parquet file packed with ${name} is answered row by row`, () => {
    const { out, err, status } = quotes(fixture(name));
    assert.deepEqual([status, err], [0, '']);
    const [first, second, third, ...more] = out.trimEnd().split('\n');
    assert.equal(more.length, 0);
    assert.match(
      first ?? '',
      /"title":"Cranes","date":"2016-10-12","id":9007199254740993,"topics":\["port","deal"\],"score":0\.5,/,
    );
    assert.match(first ?? '', /"name":"Maria Voss"/);
    assert.match(second ?? '', /"id":2,"topics":\[\],.*"name":"Bill Lasko"/);
    assert.equal(third, '{"id":3,"line":3,"error":"it has neither text nor html"}');
  });
}

const whole = readFileSync(fixture('snappy'));
/** A file with some of its bytes taken for others. */
const changed = (at: number, ...bytes: readonly number[]): Buffer => {
  const copy = Buffer.from(whole);
  copy.set(bytes, at);
  return copy;
};
const refused: readonly (readonly [what: string, path: string, why: RegExp])[] = [
  ['packed in a way that is not known', fixture('lz4'), /it is damaged, or packed in a way onrecord does not know/],
  ['cut short', folder.put('short.parquet', Buffer.concat([whole.subarray(0, 900), Buffer.from('PAR1')])), /it is damaged/],
  ['with a footer longer than the file', folder.put('footer.parquet', changed(whole.length - 8, 255, 255, 255, 127)), /it is damaged/],
  ['with damaged pages', folder.put('pages.parquet', Buffer.concat([whole.subarray(0, 4), Buffer.alloc(500, 0xff), whole.subarray(504)])), /it is damaged/],
  ['that is none', folder.put('none.parquet', 'words'), /it is no Parquet file/],
  ['that is not there', join(folder.path, 'nowhere.parquet'), /there is no such file/],
]; // biome-ignore format: a row a case

for (const [what, path, why] of refused) {
  test(`a Parquet file ${what} costs one line`, () => {
    const { err, status } = quotes(path);
    assert.equal(status, 1);
    assert.match(err, /^onrecord: cannot read [^\n]+\n$/);
    assert.match(err, why);
  });
}

test('a library takes in articles and results from Parquet', () => {
  const file = join(folder.path, 'library.sqlite');
  const library = (...argv: readonly string[]) => onrecord(['library', ...argv, '--library', file]);
  const added = library('add', '--input', 'parquet', fixture('snappy'));
  assert.match(added.out, /^added 2 articles, 1 could not be read\n$/);
  const results = library('add', '--results', fixture('results'));
  assert.match(results.out, /^added 2 articles, 1 could not be read\n$/);
  assert.match(
    results.err,
    /^onrecord: cannot read row 3 of [^\n]+: it is empty\n$|: cannot read a2: it is empty\n$/,
  );
  assert.deepEqual(
    JSON.parse(library('people', '--format', 'json').out).people.map(({ name, quotations }: { name: string; quotations: number }) => [name, quotations]),
    [['Bill Lasko', 3], ['Maria Tarr', 1], ['Maria Voss', 1]],
  ); // biome-ignore format: short
});

/** A file of two rows with so many columns, none of which holds anything; in Thrift's compact protocol. */
const wide = (columns: number): Buffer => {
  const number = (value: number): readonly number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...number(value >>> 7)];
  const list = (count: number, struct: readonly number[]): readonly number[] => [0xfc, ...number(count), ...struct];
  // A root with its children; then columns of bytes that are required and called "c".
  const root = [0x48, 1, 114, 0x15, ...number(columns * 2), 0];
  const column = Buffer.from([0x15, 12, 0x25, 0, 0x18, 1, 99, 0]);
  const head = Buffer.from([0x15, 2, 0x19, ...list(columns + 1, root)]);
  const group = [0x19, 0x0c, 0x16, 2, 0x16, 4, 0];
  const footer = Buffer.concat([head, ...Array(columns).fill(column), Buffer.from([0x16, 4, 0x19, 0x1c, ...group, 0])]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(footer.length);
  return Buffer.concat([Buffer.from('PAR1'), footer, size, Buffer.from('PAR1')]);
}; // biome-ignore format: bytes

test('rows of a million columns are errors, and no column is read', () => {
  const { out, status } = quotes(folder.put('wide.parquet', wide(1_000_000)));
  assert.equal(status, 0);
  const error = 'it has 1000000 fields; at most 1000 can be read';
  assert.equal(out, [1, 2].map((line) => `${JSON.stringify({ id: null, line, error })}\n`).join(''));
});

test('Parquet is not read from standard input', () => {
  const { err, status } = onrecord(['quotes', '--input', 'parquet'], 'PAR1');
  assert.equal(status, 1);
  assert.match(err, /a Parquet file is read from its end; name the file/);
});

test('a damaged file among results costs one line, and the others are taken in', () => {
  const results = join(folder.path, 'results');
  mkdirSync(results);
  writeFileSync(join(results, 'a.parquet'), whole.subarray(0, 900));
  copyFileSync(fixture('results'), join(results, 'b.parquet'));
  const { out, err, status } = onrecord([
    'library',
    'add',
    '--results',
    results,
    '--library',
    join(folder.path, 'some.sqlite'),
  ]);
  assert.equal(status, 1);
  assert.match(err, /^onrecord: cannot read [^\n]+a\.parquet: it is no Parquet file\n/);
  assert.equal(out, 'added 2 articles, 2 could not be read\n');
});
