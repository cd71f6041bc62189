import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationInCell } from '../../../source/core/state/lists/timeline.ts';
import {
  analysisOf,
  isAmong,
  placeOf,
  quotationsWithin,
  quotedIn,
  sectionIndexAt,
  shownOf,
  viewOf,
} from '../../../source/core/state/selectors.ts';
import { initialState, type State } from '../../../source/core/state/state.ts';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';
import { openReader } from '../../helpers/reader.ts';

const { quotations, sections } = harbourAnalysis;
const ready = openReader().state();
const offsets = Array.from({ length: harbour.text.length + 1 }, (_, offset) => offset);

test('what lies in a range is found as by asking each quotation', () => {
  for (const start of offsets.filter((offset) => offset % 3 === 0)) {
    for (const length of [1, 2, 40, 400]) {
      const range = { start, end: Math.min(harbour.text.length, start + length) };
      const within = quotations.filter((one) => one.range.start < range.end && range.start < one.range.end);
      assert.deepEqual(quotationsWithin(ready, range), within, `${start} ${length}`);
      assert.equal(isAmong(quotations, range), within.length > 0, `${start} ${length}`);
    }
  }
});

test('an offset lies in the last section that began, each of which holds the quotations that begin in it', () => {
  for (const offset of offsets) {
    const last = sections.findLastIndex(({ range }) => range.start <= offset);
    assert.equal(sectionIndexAt(ready, offset), last, String(offset));
  }
  for (const section of sections) {
    const { start, end } = section.range;
    const begun = quotations.filter(({ range }) => start <= range.start && range.start < end);
    assert.equal(quotedIn(ready, section), begun.length);
  }
});

test('of an article of which the beginning was analysed what follows is in no section yet', () => {
  const [first] = sections;
  assert.ok(first);
  const { end } = first.range;
  const beginning = { ...harbourAnalysis, sections: [first] };
  const begun: State = {
    ...initialState(harbour, { columns: 80, rows: 24 }),
    analysis: { kind: 'running', id: 1, done: 0.5, beginning },
  };
  assert.deepEqual(analysisOf(begun).sections, [first]);
  assert.deepEqual(
    [end - 1, end, end + 1].map((offset) => sectionIndexAt(begun, offset)),
    [0, -1, -1],
  );
});

test('the reader’s place is where they went while that shows, from the first letter on the screen to the last', () => {
  const state = openReader(80, 12).press('3 j');
  const { start, end } = shownOf(viewOf(state));
  const placed = (at: number): number => placeOf({ ...state, reading: { ...state.reading, at } });
  assert.deepEqual([placed(start), placed(start + 1), placed(end)], [start, start + 1, end]);
  const first = placeOf({ ...state, reading: { ...state.reading, at: undefined } });
  assert.deepEqual([placed(start - 1), placed(end + 1)], [first, first]);
});

test('a part of the timeline stands for the first quotation with words in it', () => {
  const { length } = harbour.text;
  for (const cells of [1, 7, 60]) {
    for (let cell = 0; cell < cells; cell += 1) {
      const part = {
        start: Math.ceil((cell * length) / cells),
        end: Math.ceil(((cell + 1) * length) / cells),
      };
      const wanted = quotations.find(({ spans }) =>
        spans.some((span) => span.start < part.end && part.start < span.end),
      );
      assert.equal(quotationInCell(quotations, length, cells, cell)?.id, wanted?.id, `${cell} of ${cells}`);
    }
  }
});
