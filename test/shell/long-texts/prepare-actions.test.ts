import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createStore } from '../../../source/core/state/store.ts';
import { withPreparation } from '../../../source/shell/long-texts/prepare-actions.ts';

type Action = 'quick' | 'slow' | 'from outside';

/** A store that lists the actions it took; "slow" ones are prepared in steps, which are listed too. */
const open = (steps = 3) => {
  const inner = createStore<readonly string[], Action>({
    initial: [],
    update: (state, action) => ({ state: [...state, action], effects: [] }),
    perform: () => undefined,
  });
  let prepared = 0;
  const store = withPreparation(inner, {
    prepare: (_, action) =>
      action === 'slow'
        ? (function* () {
            for (let step = 0; step < steps; step += 1) {
              prepared += 1;
              yield;
            }
          })()
        : undefined,
    isUrgent: (action) => action === 'from outside',
    isTakingLong: () => undefined,
  });
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    return store.getState();
  };
  return { store, settled, prepared: () => prepared };
};

test('an action that needs nothing is taken at once', () => {
  const { store } = open();
  store.dispatch('quick');
  assert.deepEqual(store.getState(), ['quick']);
  assert.equal(
    store.defer?.(() => assert.fail('there is nothing to wait for')),
    false,
  );
});

test('what an action needs is worked out first, and what comes after it waits in its order', async () => {
  const { store, settled, prepared } = open();
  store.dispatch('slow');
  store.dispatch('quick');
  store.dispatch('slow');
  assert.equal(
    store.defer?.(() => store.dispatch('quick')),
    true,
  );
  assert.deepEqual(store.getState(), []);
  assert.deepEqual(await settled(), ['slow', 'quick', 'slow', 'quick']);
  assert.equal(prepared(), 6);
});

test('what comes from outside waits for nothing', async () => {
  const { store, settled } = open();
  store.dispatch('slow');
  store.dispatch('from outside');
  assert.deepEqual(store.getState(), ['from outside']);
  assert.deepEqual(await settled(), ['from outside', 'slow']);
});
