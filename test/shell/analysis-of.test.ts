import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analysisOf } from '../../source/shell/analysis-of.ts';
import { paragraphs } from '../helpers/paragraphs.ts';

test('an article there is no room for here is analysed where there is, if that was asked for, and alike', async () => {
  const document = paragraphs('“We won the vote,” said Ada Holm, the minister. “It is late,” she said.');
  const here = await analysisOf(document, {});
  assert.equal(here.quotations.length, 2);
  assert.deepEqual(await analysisOf(document, { isSizeAsked: true }, 0), here);
});
