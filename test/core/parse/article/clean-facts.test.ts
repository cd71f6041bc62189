import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../../source/core/document/document.ts';
import { findByline } from '../../../../source/core/parse/article/byline.ts';
import { withCleanFacts } from '../../../../source/core/parse/article/clean-facts.ts';
import { range } from '../../../../source/core/text/range.ts';

const article: Document = { text: '', blocks: [], source: { name: 'a', mediaType: 'text/plain' } };
const clean = (byline: string, date = '2016-12-22') => {
  const { byline: names, date: day } = withCleanFacts({
    ...article,
    byline: { text: byline },
    date: { text: date },
  });
  return [names?.text, day?.text];
};

test('a byline of a file’s metadata is names alone, its date a day', () => {
  assert.deepEqual(clean('Lucas Nolan 22 Dec 2016 651'), ['Lucas Nolan', '2016-12-22']);
  assert.deepEqual(clean('Dan Goodin - Apr 16, 2015 8:02 pm UTC', '2015-07-24T05:36:09+01:00'), [
    'Dan Goodin',
    '2015-07-24',
  ]);
  assert.deepEqual(clean('By Anna Berg and Otto Lind', 'last spring'), [
    'Anna Berg and Otto Lind',
    'last spring',
  ]);
  assert.deepEqual(clean('anna@example.org'), ['anna@example.org', '2016-12-22']);
});

test('words of the article itself stay as they are', () => {
  const byline = { text: 'Anna Berg 22 Dec 2016', range: range(0, 21) };
  assert.equal(withCleanFacts({ ...article, byline }).byline, byline);
});

test('a line may give a date behind the names', () => {
  for (const [line, names, date] of [
    ['By Dan Goodin - Apr 16, 2015 8:02 pm UTC', 'Dan Goodin', 'Apr 16, 2015 8:02 pm UTC'],
    ['By Anna Berg and Otto Lind, June 3, 2024', 'Anna Berg and Otto Lind', 'June 3, 2024'],
    ['BY MARIA DA SILVA | 3 June 2024', 'MARIA DA SILVA', '3 June 2024'],
    ['Written by José Núñez · Updated 2024-06-03', 'José Núñez', '2024-06-03'],
    ['By Anna Berg 22 Dec 2016', 'Anna Berg', '22 Dec 2016'],
  ] as const) {
    const found = findByline(line);
    assert.deepEqual([found?.names, found?.date?.date], [names, date]);
    assert.equal(line.slice(found?.at, (found?.at ?? 0) + names.length), names);
    const at = found?.date?.at ?? 0;
    assert.equal(line.slice(at, at + date.length), date);
  }
  assert.equal(findByline('By Tuesday, June 3, 2024, the river had fallen'), undefined);
});
