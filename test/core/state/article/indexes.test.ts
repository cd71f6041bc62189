import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  rowsOfSpeakers,
  startsOf,
  survey,
  weightyOf,
} from '../../../../source/core/state/article/indexes.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';

/** An analysis of the harbour's words with so many more quotations and speakers. */
const many = (count: number) => {
  const [quotation] = harbourAnalysis.quotations;
  const [speaker] = harbourAnalysis.speakers;
  assert.ok(quotation && speaker);
  return {
    ...harbourAnalysis,
    quotations: Array.from({ length: count }, (_, at) => ({
      ...quotation,
      id: `q${at}`,
      attribution: { ...quotation.attribution, speaker: `s${at}` },
    })),
    speakers: Array.from({ length: count }, (_, at) => ({
      ...speaker,
      id: `s${at}`,
      quotations: [`q${at}`],
    })),
  };
};

test('what the screen asks of an analysis is worked out ahead, in steps of a few hundred items', () => {
  const analysis = many(10_000);
  let steps = 0;
  for (const _ of survey(harbour.text, analysis)) steps += 1;
  assert.ok(steps >= (5 * 10_000) / 500, `${steps} steps`);
  const left = weightyOf(analysis, harbour.text);
  assert.equal(rowsOfSpeakers(left), rowsOfSpeakers(left));
  assert.equal(rowsOfSpeakers(left).length, 10_001);
  assert.equal(startsOf(left.quotations), startsOf(left.quotations));
});

test('a survey that is broken off leaves nothing half done', () => {
  const analysis = many(2000);
  const broken = survey(harbour.text, analysis);
  for (let step = 0; step < 9; step += 1) broken.next();
  assert.equal(rowsOfSpeakers(weightyOf(analysis, harbour.text)).length, 2001);
  assert.equal(startsOf(analysis.quotations).length, 2000);
});
