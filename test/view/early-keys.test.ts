import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { initialState } from '../../source/core/state/state.ts';
import { update } from '../../source/core/state/update.ts';
import { obeyEarly } from '../../source/view/early-keys.ts';
import { screenLines } from '../../source/view/screens/screen-lines.ts';
import { themeOf } from '../../source/view/theme/theme.ts';
import { harbour } from '../helpers/harbour.ts';
import { usualKeys } from '../helpers/reader.ts';

const initial = initialState(harbour, { columns: 80, rows: 10 });
const theme = themeOf('mono', 0);

const early = (typed: string) => {
  const keyboard = new PassThrough();
  keyboard.write(typed, 'latin1');
  const found = obeyEarly(keyboard as unknown as NodeJS.ReadStream, usualKeys, initial, theme);
  const rest: Buffer | null = keyboard.read();
  return { ...found, rest: rest?.toString('latin1') ?? '' };
};

for (const typed of ['?', 'jj', '3j?', 'nnt']) {
  test(`the screen after ${typed} is the one its actions lead to`, () => {
    const { actions, rows } = early(typed);
    let state = initial;
    for (const action of actions) state = update(state, action).state;
    assert.ok(actions.length > 0);
    assert.deepEqual(rows, screenLines(usualKeys, state).map(theme.draw));
  });
}

test('what asks for more than a change of the screen is left to the explorer', () => {
  assert.deepEqual(early('Qj').actions, []);
  assert.equal(early('?Qj').rest, 'Qj');
});
