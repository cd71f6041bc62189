import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analysisOf } from '../../../source/core/state/selectors.ts';
import { openReader } from '../../helpers/reader.ts';

test('sections are asked for finer and coarser, so far and no further', () => {
  const reader = openReader();
  assert.deepEqual([reader.press('+ +').finer, reader.press('-').finer], [2, 1]);
  assert.match(reader.press('+ + +').notice ?? '', /as fine as can be/);
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
