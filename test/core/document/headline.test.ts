import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineOf } from '../../../source/core/document/headline.ts';
import { documentOf } from '../../helpers/hand-made.ts';

const article = documentOf(['# Harbour vote', 'The council voted.']);
const stated = {
  ...article,
  title: { text: 'Harbour vote' },
  byline: { text: 'Ada Holm' },
  date: { text: '2024-05-02' },
  site: 'Evening Post',
  canonical: 'https://example.org/vote',
};

test('a headline says what the text does not', () => {
  const credits = ['Evening Post', 'By Ada Holm', '2 May 2024'];
  assert.deepEqual(headlineOf(stated), { credits, address: 'https://example.org/vote' });
  const { title: _, ...untitled } = article;
  assert.deepEqual(headlineOf({ ...stated, title: { text: 'Another' } }).title, 'Another');
  assert.deepEqual(headlineOf(untitled), { credits: [] });
});

test('an outlet that is its own author is named once', () => {
  assert.deepEqual(headlineOf({ ...stated, byline: { text: 'EVENING POST' } }).credits, [
    'Evening Post',
    '2 May 2024',
  ]);
  const { site: _, ...unpublished } = stated;
  assert.deepEqual(headlineOf(unpublished).credits, ['By Ada Holm', '2 May 2024']);
});

test('what stands in the text is not said again', () => {
  const byline = { text: 'Harbour', range: { start: 0, end: 7 } };
  assert.deepEqual(headlineOf({ ...stated, byline }).credits, ['Evening Post', '2 May 2024']);
  assert.equal(headlineOf({ ...stated, title: { text: 'HARBOUR  VOTE' } }).title, undefined);
});

const opening = (...lines: readonly string[]): readonly string[] =>
  headlineOf({
    ...stated,
    ...documentOf(['# Harbour vote', ...lines, 'The council voted.']),
    title: stated.title,
  }).credits;

for (const [line, credits] of [
  ['Published 2 May 2024 at 10:12', ['Evening Post', 'By Ada Holm']],
  ['2. Mai 2024, 10:12 Uhr', ['Evening Post', 'By Ada Holm']],
  ['Updated: Thursday, May 2nd, 2024', ['Evening Post', 'By Ada Holm']],
  ['2024-05-02T10:12:00Z', ['Evening Post', 'By Ada Holm']],
  ['02/05/2024', ['Evening Post', 'By Ada Holm']],
  ['Desk | 2 MAY 2024', ['Evening Post', 'By Ada Holm']],
  // Nothing of these is the same.
  ['Ada Holm wins the vote', ['Evening Post', 'By Ada Holm', '2 May 2024']],
  ['Published 3 May 2024', ['Evening Post', 'By Ada Holm', '2 May 2024']],
  ['On May 2 of 2024 Ada Holm went to the harbour.', ['Evening Post', 'By Ada Holm', '2 May 2024']],
] as const) {
  test(`what a page's own line says is not said above it: ${line}`, () =>
    assert.deepEqual(opening(line), credits));
}
