import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { events, handlers } from '../../../source/core/state/action.ts';
import { sourceFiles } from '../../helpers/source-files.ts';

test('every action is handled in one topic, and every table of handlers is in use', () => {
  const named = sourceFiles('source/core/state').flatMap(({ text }) =>
    [...text.matchAll(/^export const \w+(?:Handlers|Events) = \{([\s\S]*?)\} satisfies Handlers;/gm)].flatMap(
      ([, rows = '']) => [...rows.matchAll(/'([a-z-]+\/[a-z-]+)':/g)].map(([, name]) => name),
    ),
  );
  assert.deepEqual(named.toSorted(), [...Object.keys(handlers), ...Object.keys(events)].toSorted());
});

test('no key asks for what only the outside world may say', () => {
  for (const { action, help } of bindings) assert.ok(!(action.type in events), help);
});
