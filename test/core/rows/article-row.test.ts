import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLine, parseLine, rowOf } from '../../../source/core/rows/article-row.ts';

const parseRow = (line: string) => rowOf(parseLine(line));

const errors: readonly (readonly [what: string, line: string, error: RegExp])[] = [
  ['broken JSON', '{"id": 1,', /not JSON/],
  ['a NUL between values', '{"id":\0 1, "text": "x"}', /not JSON/],
  ['a list', '[1, 2]', /not an object/],
  ['null', 'null', /not an object/],
  ['no id', '{"text": "Words."}', /no id/],
  ['an empty id', '{"id": "", "text": "Words."}', /no id/],
  ['no words', '{"id": 7, "title": "A headline"}', /neither text nor html/],
  ['words that are a number', '{"id": 7, "text": 12}', /neither text nor html/],
];

for (const [what, line, error] of errors) {
  test(`a row with ${what} says so`, () => {
    const row = parseRow(line);
    assert.ok('error' in row);
    assert.match(row.error, error);
  });
}

test('a row with a million columns is refused with its id', () => {
  const columns = Array.from({ length: 1_000_000 }, (_, index) => `"c${index}":0`).join(',');
  const row = parseRow(`{"id":"wide","text":"Words.",${columns}}`);
  assert.ok('error' in row);
  assert.equal(row.id, 'wide');
  assert.match(row.error, /1000002 fields/);
});

test('every field but the text is carried on, whatever its name', () => {
  const row = parseRow('{"id":"a","text":"Words.","source":"wire","__proto__":{"x":1},"n":[1,{"m":null}]}');
  assert.ok(!('error' in row));
  assert.equal(
    JSON.stringify(row.fields),
    '{"id":"a","source":"wire","__proto__":{"x":1},"n":[1,{"m":null}]}',
  );
});

test('long numbers keep every digit', () => {
  const row = parseRow('{"id":12345678901234567890,"text":"Words.","price":1.10}');
  assert.ok(!('error' in row));
  assert.match(jsonLine(row.fields), /"id":12345678901234567890,/);
});

test('facts go by several names', () => {
  const row = parseRow(
    '{"id":1,"html":"<p>Words.","headline":"H","publisher":"Evening Post","author":"Ann Lee"}',
  );
  assert.ok(!('error' in row));
  const { format, title, outlet, byline } = row;
  assert.deepEqual(
    { format, title, outlet, byline },
    {
      format: 'html',
      title: 'H',
      outlet: 'Evening Post',
      byline: 'Ann Lee',
    },
  );
});

test('a line of JSON acts on no terminal, and has the same value', () => {
  const value = { title: 'a\x1b[2J\x9b31m\u202Eb\u2028' };
  const line = jsonLine(value);
  assert.doesNotMatch(line, /[\x1b\x9b\u202E\u2028]/);
  assert.deepEqual(JSON.parse(line), value);
});
