import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareSections } from '../../../../source/core/state/article/divide.ts';
import { analysisOf } from '../../../../source/core/state/selectors.ts';
import { update } from '../../../../source/core/state/update.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

test('sections are asked for finer and coarser, so far and no further', () => {
  const reader = openReader();
  assert.deepEqual([reader.press('+ +').finer, reader.press('-').finer], [2, 1]);
  assert.match(reader.press('+ + +').notice ?? '', /finest sections/);
  assert.deepEqual(reader.asked, ['divide', 'divide', 'divide', 'divide', 'divide']);
});

test('new sections are taken with the quotations in them, unless others have been asked for since', () => {
  const reader = openReader();
  reader.press('-');
  const { sections, quotations } = analysisOf(reader.state());
  const [first] = sections;
  assert.ok(first && sections.length > 1);
  const end = reader.state().document.text.length;
  const whole = { ...first, id: 'all', range: { start: 0, end } };
  reader.store.dispatch({ type: 'sections/divided', finer: 1, sections: [] });
  assert.equal(analysisOf(reader.state()).sections.length, sections.length);
  reader.store.dispatch({ type: 'sections/divided', finer: -1, sections: [whole] });
  const found = analysisOf(reader.state());
  assert.deepEqual(found.sections, [whole]);
  assert.equal(found.quotations.length, quotations.length);
  assert.ok(found.quotations.every(({ section }) => section === 'all'));
  assert.equal(reader.state().notice, '1 section');
});

test('while quotes are being found the sections stay as they are', () => {
  const reader = openReader(120, 30, { document: harbour });
  assert.deepEqual([reader.press('+').notice, reader.state().finer], ['still finding quotes', 0]);
  assert.deepEqual(reader.asked, []);
});

test('sections are as coarse as can be after three steps, and what comes out the same says so', () => {
  const reader = openReader();
  assert.match(reader.press('- - - -').notice ?? '', /coarsest sections/);
  assert.equal(reader.state().finer, -3);
  const { sections } = analysisOf(reader.state());
  reader.store.dispatch({ type: 'sections/divided', finer: -3, sections });
  assert.match(reader.state().notice ?? '', /^still 4 sections/);
});

test('a quotation before the first of the new sections stays in its own', () => {
  const reader = openReader();
  const { sections } = analysisOf(reader.state());
  reader.store.dispatch({ type: 'sections/divided', finer: 0, sections: sections.slice(1) });
  const [first, second] = analysisOf(reader.state()).quotations;
  assert.deepEqual([first?.section, second?.section], ['s1', 's1']);
});

test('with new sections what was indexed for searching is out of date; before quotes are found none are taken', () => {
  const { sections } = analysisOf(openReader().state());
  const action = { type: 'sections/divided', finer: 0, sections } as const;
  assert.deepEqual(update(openReader().state(), action).effects, [{ type: 'search/forget' }]);
  const early = openReader(120, 30, { document: harbour }).state();
  assert.deepEqual(update(early, action), { state: early, effects: [] });
});

test('asking for other sections says that they are on their way, and what they come to can be worked out ahead', () => {
  const reader = openReader();
  const state = reader.press('+');
  assert.match(state.notice ?? '', /^dividing/);
  const sections = analysisOf(state).sections.slice(0, 2);
  assert.ok([...prepareSections(state, sections)].length > 0);
  const ahead = update(state, { type: 'sections/divided', finer: 1, sections }).state;
  const again = update(state, { type: 'sections/divided', finer: 1, sections }).state;
  assert.equal(analysisOf(ahead), analysisOf(again));
  assert.equal(analysisOf(ahead).sections, sections);
  const early = openReader(120, 30, { document: harbour }).state();
  assert.deepEqual([...prepareSections(early, sections)], []);
});
