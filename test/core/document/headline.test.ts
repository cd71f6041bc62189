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

test('what stands in the text is not said again', () => {
  const byline = { text: 'Harbour', range: { start: 0, end: 7 } };
  assert.deepEqual(headlineOf({ ...stated, byline }).credits, ['Evening Post', '2 May 2024']);
  assert.equal(headlineOf({ ...stated, title: { text: 'HARBOUR  VOTE' } }).title, undefined);
});
