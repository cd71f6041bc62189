import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Results } from '../../source/core/search/entry.ts';
import type { Action } from '../../source/core/state/action.ts';
import { initialState } from '../../source/core/state/state.ts';
import { createEffects } from '../../source/shell/effects.ts';
import { harbour, harbourAnalysis } from '../helpers/harbour.ts';

const results = (total: number, complete: boolean): Results => ({ hits: [], total, complete });

const nothing = (): undefined => undefined;

const open = () => {
  const found: Action[] = [];
  const waiting: (() => void)[] = [];
  let built = 0;
  const effects = createEffects({
    handlers: {
      quit: nothing,
      suspend: nothing,
      redraw: nothing,
      mouse: nothing,
      reload: nothing,
      divide: nothing,
      story: nothing,
      'story/leave': nothing,
      checking: nothing,
      desk: nothing,
      copy: async ({ what }) => `copied the ${what}`,
      open: async ({ address }) => `opened ${address}`,
      export: ({ exported, path }) =>
        path === 'there' ? { type: 'export/there', exported, path } : `wrote ${path}`,
      keep: ({ said }) => said,
      edit: async ({ words }) => ({ type: 'note/edited', words: `${words}!` }),
    },
    getState: () => initialState(harbour, { columns: 80, rows: 24 }),
    searching: () => {
      built += 1;
      return {
        parse: (text, kind) => ({ words: [text], phrases: [], kind }),
        *search() {
          yield results(1, false);
          yield results(2, false);
          return results(3, true);
        },
      };
    },
    dispatch: (action) => found.push(action),
    now: () => 0,
    defer: (task) => waiting.push(task),
  });
  const ask = (id: number, asides = false) =>
    effects.perform({ type: 'search', id, text: 'roof', narrow: 'all', asides });
  const next = () => waiting.shift()?.();
  const ids = () =>
    found.map((action) => action.type === 'search/found' && [action.id, action.results.total]);
  const said = () => found.flatMap((action) => (action.type === 'notice/say' ? [action.words] : []));
  return { effects, said, ask, next, ids, built: () => built };
};

test('a search’s first slice comes at once, the others one by one, the last is the end', () => {
  const { ask, next, ids } = open();
  ask(1);
  assert.deepEqual(ids(), [[1, 1]]);
  next();
  next();
  next();
  next();
  assert.deepEqual(ids(), [
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
});

test('a new search drops the one before, and stopping drops all', () => {
  const { effects, ask, next, ids } = open();
  ask(1);
  next();
  ask(2);
  next();
  next();
  next();
  effects.perform({ type: 'search/stop' });
  next();
  next();
  next();
  assert.deepEqual(ids(), [
    [1, 1],
    [2, 1],
    [2, 2],
  ]);
});

test('of searches asked for in one burst only the first and the last are begun', () => {
  const { ask, next, ids } = open();
  for (const id of [1, 2, 3, 4]) ask(id);
  assert.deepEqual(ids(), [[1, 1]]);
  for (let turn = 0; turn < 5; turn += 1) next();
  assert.deepEqual(ids(), [
    [1, 1],
    [4, 1],
  ]);
});

test('the index is made once, and again when what is searched has changed', () => {
  const { effects, ask, built } = open();
  ask(1);
  ask(2);
  assert.equal(built(), 1);
  ask(3, true);
  assert.equal(built(), 2);
  effects.perform({ type: 'search/forget' });
  ask(4, true);
  assert.equal(built(), 3);
});

test('what copying and opening have to say comes back as a notice', async () => {
  const { effects, said } = open();
  const [quotation] = harbourAnalysis.quotations;
  assert.ok(quotation);
  effects.perform({ type: 'copy', what: 'citation', quotation });
  effects.perform({ type: 'open', address: 'https://a.example/' });
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(said(), ['copied the citation', 'opened https://a.example/']);
});
