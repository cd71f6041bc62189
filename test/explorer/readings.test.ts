import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../source/core/document/document.ts';
import type { Action } from '../../source/core/state/action.ts';
import { initialState, type State } from '../../source/core/state/state.ts';
import { createStore } from '../../source/core/state/store.ts';
import { update } from '../../source/core/state/update.ts';
import type { OpenReading } from '../../source/explorer/reading.ts';
import { createReadings, type Sources, whenFree } from '../../source/explorer/readings.ts';
import { documentOf } from '../helpers/hand-made.ts';

const first: Document = {
  ...documentOf(['The council met.']),
  stories: [{ title: 'The vote', range: { start: 0, end: 11 }, isWhole: false }],
};
const second = documentOf(['The council met again.']);

/** A run of readings whose articles are nowhere but here; `log` tells what was closed and how often it was drawn. */
const run = (sources: Sources, problem: () => string | undefined = () => undefined) => {
  const log: string[] = [];
  const titles = new Map<OpenReading, string>();
  const begin = (document: Document): OpenReading => {
    const store = createStore<State, Action>({
      initial: initialState(document, { columns: 80, rows: 24 }),
      update,
      perform: () => undefined,
    });
    const close = (): string | undefined => {
      log.push(`closed ${document.text.trim()}`);
      return problem();
    };
    const reading = { store, keep: problem, close };
    titles.set(reading, document.text.trim());
    return reading;
  };
  const readings = createReadings(
    { document: first },
    sources,
    ({ document }) => begin(document),
    () => log.push('drawn'),
  );
  const state = (): State => readings.shown().store.getState();
  return { readings, log, text: () => titles.get(readings.shown()), state };
};

test('an article that has changed is shown as it is now, and the old reading closed first', async () => {
  const { readings, log, text } = run({ reload: async () => second });
  await readings.reload(undefined);
  assert.equal(text(), 'The council met again.');
  assert.deepEqual(log, ['closed The council met.', 'drawn']);
});

test('an article that is as it was stays, and that is said only where it was asked for', async () => {
  const { readings, log, state } = run({ reload: async () => documentOf(['The council met.']) });
  await readings.reload(undefined);
  assert.equal(state().notice, undefined);
  await readings.reload('the article has not changed');
  assert.match(JSON.stringify(state().notice), /the article has not changed/);
  assert.deepEqual(log, []);
});

test('an article that cannot be read anew any more stays, and the reason is said', async () => {
  const { readings, log, state } = run({ reload: () => Promise.reject(new Error('it is gone')) });
  await readings.reload(undefined);
  assert.match(JSON.stringify(state().notice), /it is gone/);
  assert.deepEqual(log, []);
});

test('a story is shown over its list, which is not read anew meanwhile, and is still there behind it', async () => {
  const { readings, log, text } = run({
    openStory: async () => ({ document: second }),
    reload: () => assert.fail('the list was read anew'),
  });
  await readings.openStory(1);
  assert.equal(text(), 'The council met again.');
  await readings.reload(undefined);
  readings.leaveStory();
  assert.equal(text(), 'The council met.');
  assert.deepEqual(log, ['drawn', 'closed The council met again.', 'drawn']);
});

test('a task waits while something lies over the article, and is then done once', () => {
  const { readings } = run({});
  const { store } = readings.shown();
  let done = 0;
  const ask = (): void =>
    whenFree(readings.shown(), () => {
      done += 1;
    });
  ask();
  assert.equal(done, 0, 'the list of stories lies over the article');
  store.dispatch({ type: 'layer/back' });
  assert.equal(done, 1);
  store.dispatch({ type: 'help/toggle' });
  assert.equal(done, 1);
  ask();
  store.dispatch({ type: 'help/toggle' });
  assert.equal(done, 2);
  ask();
  assert.equal(done, 3);
});

test('a reading that cannot be kept is not replaced, and a story left unkept is tried again at the end', async () => {
  let problem: string | undefined = 'the disk is full';
  const story = { document: documentOf(['The vote.']) };
  const sources = { reload: async () => second, openStory: async () => story };
  const { readings, log, state, text } = run(sources, () => problem);
  await readings.reload(undefined);
  assert.deepEqual([text(), state().notice, log], ['The council met.', 'the disk is full', []]);
  await readings.openStory(1);
  readings.leaveStory();
  assert.equal(state().unkept, 'the disk is full');
  assert.equal(readings.close(), 'the disk is full');
  problem = undefined;
  assert.equal(readings.close(), undefined);
  assert.equal(log.filter((line) => line === 'closed The vote.').length, 3);
});
