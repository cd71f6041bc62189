import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { keysOf } from '../../../source/core/keys/keys-of.ts';
import { openDeskReader } from '../../helpers/desk.ts';
import { openReader } from '../../helpers/reader.ts';
import { type Checks, query } from './checks/check.ts';
import { checkingChecks } from './checks/checking-checks.ts';
import { deskChecks } from './checks/desk-checks.ts';
import { globalChecks } from './checks/global-checks.ts';
import { highlightChecks } from './checks/highlight-checks.ts';
import { listChecks } from './checks/list-checks.ts';
import { lookChecks } from './checks/look-checks.ts';
import { readingChecks } from './checks/reading-checks.ts';

/** What each key does to a reader of a small screen, by context and the first of its keys. */
const checks: Checks = {
  ...checkingChecks,
  ...deskChecks,
  ...readingChecks,
  ...lookChecks,
  ...highlightChecks,
  ...listChecks,
  ...globalChecks,
};

/** What the keys that edit do to "one two" with the caret at its end, in every place where one types. */
const edits: Readonly<Record<string, readonly [keys: string, expected: string]>> = {
  backspace: ['backspace', 'one tw'],
  delete: ['left delete', 'one tw'],
  'ctrl+w': ['ctrl+w', 'one '],
  'ctrl+u': ['ctrl+u', ''],
  left: ['left x', 'one twxo'],
  right: ['left right x', 'one twox'],
  home: ['home x', 'xone two'],
  end: ['home end x', 'one twox'],
};
const openings: Readonly<Record<string, string>> = {
  note: 'n W',
  pick: ':',
  search: '/',
  'help-filter': '? /',
  'desk-field': '/',
};

for (const binding of bindings) {
  const [first = ''] = binding.keys;
  const name = `${binding.context} ${first}`;
  const opening = openings[binding.context];
  const editing = binding.action.type === 'field/edit' ? edits[first] : undefined;
  test(`${binding.context}: ${keysOf(binding)} (${binding.help})`, () => {
    const reader = binding.context === 'desk-field' ? openDeskReader(120, 14) : openReader(120, 14);
    if (opening && editing) {
      reader.press(opening);
      reader.type('one two');
      assert.equal(query(reader.press(editing[0])), editing[1]);
      return;
    }
    const check = checks[name];
    assert.ok(check, `no test of what "${name}" does`);
    check(reader);
  });
}

test('nothing is tested that is not bound', () => {
  const bound = new Set(bindings.map(({ context, keys }) => `${context} ${keys[0]}`));
  assert.deepEqual(
    Object.keys(checks).filter((name) => !bound.has(name)),
    [],
  );
});
