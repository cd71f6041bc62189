import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { State } from '../../source/core/state/state.ts';
import { openReading } from '../../source/explorer/reading.ts';
import { analysisFrom, documentOf } from '../helpers/hand-made.ts';
import { plainSearching } from '../helpers/plain-searching.ts';

const nothing = (): undefined => undefined;

const document = documentOf(
  Array.from({ length: 60 }, (_, index) =>
    (index < 30 ? 'The harbour board rented stalls to traders. ' : 'Rain fell on the mountain pass. ').repeat(
      6,
    ),
  ),
);

/** A reading that has been analysed, and a promise of how it looks once sections it asks for have come. */
const open = () => {
  const reading = openReading(
    { document },
    { size: { columns: 80, rows: 24 }, isStory: false },
    { startAnalysis: () => ({ cancel: nothing }), searching: () => plainSearching(document, undefined) },
    {
      quit: nothing,
      suspend: nothing,
      redraw: nothing,
      mouse: nothing,
      open: nothing,
      copy: nothing,
      export: nothing,
      edit: nothing,
      story: nothing,
      'story/leave': nothing,
      reload: nothing,
      checking: nothing,
      desk: nothing,
    },
  );
  const { store } = reading;
  store.dispatch({ type: 'analysis/done', id: 1, analysis: analysisFrom(document, []) });
  store.dispatch({ type: 'sections/divide', by: 1 });
  const settled = async (): Promise<State> => {
    const before = store.getState().notice;
    for (let waited = 0; waited < 2000 && store.getState().notice === before; waited += 50) await pause(50);
    return store.getState();
  };
  return { reading, settled };
};

test('sections that are asked for come, unless the reading is closed before', async () => {
  const left = open();
  left.reading.close();
  const kept = open();
  const { notice } = await kept.settled();
  assert.doesNotMatch(String(notice), /^dividing/);
  assert.equal(left.reading.store.getState().notice, open().reading.store.getState().notice);
  kept.reading.close();
});
