import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import type { Effect } from '../../source/core/state/effect.ts';
import { initialState } from '../../source/core/state/state.ts';
import { createStore } from '../../source/core/state/store.ts';
import { update } from '../../source/core/state/update.ts';
import { obeyTyped } from '../../source/view/typed-keys.ts';
import { harbour } from '../helpers/harbour.ts';
import { usualKeys } from '../helpers/reader.ts';

/** What has been made of keys typed early: the state, what was asked for, and what is left for who reads next. */
const typedEarly = (...chunks: readonly string[]) => {
  const keyboard = new PassThrough();
  for (const chunk of chunks) keyboard.write(chunk, 'latin1');
  const asked: Effect[] = [];
  const store = createStore({
    initial: initialState(harbour, { columns: 80, rows: 10 }),
    update,
    perform: (effect) => asked.push(effect),
  });
  obeyTyped(keyboard as unknown as NodeJS.ReadStream, usualKeys, store);
  const rest: Buffer | null = keyboard.read();
  return { state: store.getState(), asked, rest: rest?.toString('latin1') ?? '' };
};

test('plain keys are obeyed, one after the other', () => {
  const { state, rest } = typedEarly('?');
  assert.equal(state.overlay?.kind, 'help');
  assert.equal(rest, '');
  assert.ok(typedEarly('3', 'j').state.reading.top > typedEarly('j').state.reading.top);
  assert.ok(typedEarly('j').state.reading.top > 0);
});

test('what asks for more than a change of what shows waits, and all that comes after it', () => {
  const { asked, rest, state } = typedEarly('?Qj');
  assert.deepEqual(asked, []);
  assert.equal(rest, 'Qj');
  assert.equal(state.overlay?.kind, 'help');
});

for (const keys of ['\u001b[A', '?\u001b[200~Q\u001b[201~', '\r', '\u0003', 'j\u0000', '\u00e9']) {
  test(`${JSON.stringify(keys)} is left as it is for who knows more of terminals`, () => {
    const { state, asked, rest } = typedEarly(keys);
    assert.equal(rest, keys);
    assert.deepEqual(asked, []);
    assert.equal(state.overlay, undefined);
  });
}

test('where nothing was typed nothing happens', () => {
  const { rest, asked } = typedEarly();
  assert.equal(rest, '');
  assert.deepEqual(asked, []);
});
