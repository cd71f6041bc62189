import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainText } from '../../../source/core/parse/plain-text/index.ts';
import { sourceReport } from '../../../source/core/report/source-report.ts';

const source = { name: 'a.txt', mediaType: 'text/plain' };
const credited = (line: string) => {
  const { byline, authors } = sourceReport(
    readPlainText(`Quay reopens\n\n${line}\n\nThe quay is open.`, source),
  );
  return [byline, authors];
};

test('a report has the byline as it is printed, and the names in it', () => {
  assert.deepEqual(credited('By Jane van der Roe and Noor Pier, Evening Post - June 3, 2024'), [
    'By Jane van der Roe and Noor Pier, Evening Post',
    ['Jane van der Roe', 'Noor Pier', 'Evening Post'],
  ]);
  assert.deepEqual(credited('Nobody signed this.'), [undefined, undefined]);
});

test('without a printed line a report has the names of the metadata', () => {
  const { byline, authors } = sourceReport({
    text: '',
    blocks: [],
    source,
    byline: { text: 'Ada Quay, Noor Pier Jr.' },
  });
  assert.deepEqual([byline, authors], ['Ada Quay, Noor Pier Jr.', ['Ada Quay', 'Noor Pier Jr.']]);
});
