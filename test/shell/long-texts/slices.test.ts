import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSlices, whileWanted } from '../../../source/shell/long-texts/slices.ts';

test('steps nobody wants any more are not taken', async () => {
  let taken = 0;
  const steps = function* () {
    for (; taken < 10; taken += 1) yield;
    return 'all';
  };
  assert.equal(await inSlices(whileWanted(steps(), () => taken < 5)), undefined);
  assert.equal(taken, 5);
  taken = 0;
  assert.equal(await inSlices(whileWanted(steps(), () => true)), 'all');
});
