import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionise } from '../../../../source/core/analyse/sections/sectionise.ts';
import { divideAnew } from '../../../../source/core/analyse/windows/divide-anew.ts';
import { analyseInParts } from '../../../../source/core/analyse/windows/in-parts.ts';
import { joined, nothingYet } from '../../../../source/core/analyse/windows/part.ts';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';
import { allAtOnce } from '../../../../source/core/text/steps.ts';
import { model } from '../../../../source/shell/model.ts';

const topics = [
  'The ferry leaves the quay at noon and the captain counts the passengers before the ropes are cast off',
  'In the garden behind the school the children water beans, peas and wheat that are sold nowhere else',
  'The archive was flooded by a burst main, and the shelves of old court rolls stood in water for hours',
  'A bridge over the sound would close on sixty days of the year because of the wind, the engineer warned',
];
const paragraphs = Array.from(
  { length: 120 },
  (_, n) => `${topics[(n >> 3) % topics.length]}, in year ${n}.`,
);
const book = readPlainText(paragraphs.join('\n\n'), { name: 'a.txt', mediaType: 'text/plain' });
const sizes = { first: 1500, usual: 4000 };
const loaded = await model();

test('divided as usual, an article analysed in parts has the sections it had', () => {
  let analysis = nothingYet;
  for (const step of analyseInParts(book, loaded, sizes)) {
    if (step.kind === 'part') analysis = joined(analysis, step.part);
  }
  assert.deepEqual(allAtOnce(divideAnew(book, {}, sizes)), analysis.sections);
});

test('it is divided more finely and more coarsely than that, and its sections tile the text', () => {
  const [coarse, usual, fine] = [-2, 0, 2].map((granularity) =>
    allAtOnce(divideAnew(book, { granularity }, sizes)),
  );
  assert.ok(coarse && usual && fine);
  assert.ok(coarse.length < usual.length && usual.length < fine.length);
  for (const sections of [coarse, usual, fine]) {
    const ends = sections.map(({ range }) => range.end);
    assert.deepEqual(
      sections.map(({ range }) => range.start),
      [0, ...ends.slice(0, -1)],
    );
    assert.equal(ends.at(-1), book.text.length);
  }
});

test('a short article is divided in one, and an empty one is one section without words', () => {
  assert.deepEqual(allAtOnce(divideAnew(book, { granularity: 1 })), sectionise(book, { granularity: 1 }));
  const empty = readPlainText('', { name: 'a.txt', mediaType: 'text/plain' });
  assert.deepEqual(
    allAtOnce(divideAnew(empty, {})).map(({ range, words }) => [range, words]),
    [[{ start: 0, end: 0 }, 0]],
  );
});

test('dividing may be paused very often', () => {
  let steps = 0;
  for (const _ of divideAnew(book, { granularity: 1 })) steps += 1;
  assert.ok(steps > paragraphs.length / 4, `${steps} steps`);
});
