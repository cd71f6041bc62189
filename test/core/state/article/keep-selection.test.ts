import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Analysis } from '../../../../source/core/analyse/analysis.ts';
import { currentQuotation, currentSection, speakerById } from '../../../../source/core/state/selectors.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

/** An analysis whose ids are all others. */
const renamed = (analysis: Analysis): Analysis => ({
  ...analysis,
  quotations: analysis.quotations.map((one) => ({
    ...one,
    id: `x${one.id}`,
    attribution: {
      ...one.attribution,
      ...(one.attribution.speaker === undefined ? {} : { speaker: `x${one.attribution.speaker}` }),
    },
  })),
  speakers: analysis.speakers.map((one) => ({
    ...one,
    id: `x${one.id}`,
    quotations: one.quotations.map((id) => `x${id}`),
  })),
});

const half: Analysis = {
  ...harbourAnalysis,
  sections: harbourAnalysis.sections.slice(0, 2),
  quotations: harbourAnalysis.quotations.slice(0, 5),
};

const begun = () => {
  const reader = openReader(120, 30, { document: harbour });
  reader.store.dispatch({ type: 'analysis/beginning', id: 1, analysis: renamed(half) });
  return reader;
};

test('what is known of the beginning shows while the rest is being read', () => {
  const reader = begun();
  assert.equal(reader.state().analysis.kind, 'running');
  assert.equal(reader.press('n').reading.quotation, 'xq1');
  assert.equal(reader.press('9 n').notice, 'the last quote found so far');
});

test('beyond the beginning the reader is in no section yet', () => {
  const reader = begun();
  assert.equal(currentSection(reader.state())?.number, '1');
  assert.equal(currentSection(reader.press('3 0 }')), undefined);
});

test('the current quotation and the speaker followed stay so when the analysis is done', () => {
  const reader = begun();
  reader.press('n enter');
  reader.store.dispatch({ type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  const state = reader.state();
  assert.equal(currentQuotation(state)?.id, 'q1');
  assert.equal(speakerById(state, state.reading.speaker)?.name, 'Ines Calloway');
});

test('a speaker the whole analysis does not know is followed no longer', () => {
  const reader = begun();
  reader.press('n enter');
  reader.store.dispatch({
    type: 'analysis/done',
    id: 1,
    analysis: { ...harbourAnalysis, speakers: [], quotations: [] },
  });
  assert.deepEqual(
    [reader.state().reading.speaker, reader.state().reading.quotation],
    [undefined, undefined],
  );
});
