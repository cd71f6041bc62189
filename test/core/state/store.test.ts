import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStore } from '../../../source/core/state/store.ts';

/** A store of a number that has heard of every listener's call and every effect. */
const counting = () => {
  const heard: string[] = [];
  const store = createStore<number, number>({
    initial: 0,
    update: (state, by) => ({ state: state + by, effects: by < 0 ? [{ type: 'redraw' }] : [] }),
    perform: ({ type }) => heard.push(`${type} at ${store.getState()}`),
  });
  return { heard, store };
};

test('the state is new when dispatch returns, and listeners hear of each change', () => {
  const { heard, store } = counting();
  const stop = store.subscribe(() => heard.push(`now ${store.getState()}`));
  store.dispatch(2);
  assert.equal(store.getState(), 2);
  store.dispatch(0);
  store.dispatch(3);
  stop();
  store.dispatch(1);
  assert.deepEqual(heard, ['now 2', 'now 5']);
});

test('effects are run after the listeners have been told, even where nothing has changed', () => {
  const { heard, store } = counting();
  store.subscribe(() => heard.push('told'));
  store.dispatch(-1);
  assert.deepEqual(heard, ['told', 'redraw at -1']);
});
