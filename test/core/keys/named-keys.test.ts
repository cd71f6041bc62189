import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { compileKeys } from '../../../source/core/keys/keymap.ts';
import { keyNamed, withKeys } from '../../../source/core/keys/named-keys.ts';
import { openReader, usualKeys } from '../../helpers/reader.ts';

test('a sentence that names an action has its first key, as it is now', () => {
  const sentence = 'go to a quote first: {reading.match-next-forward}';
  assert.equal(withKeys(usualKeys, sentence), 'go to a quote first: n');
  const rebound = (keys: readonly string[]) =>
    compileKeys(bindings.map((one) => (one.help.startsWith('Next quote') ? { ...one, keys } : one)));
  assert.equal(withKeys(rebound(['ctrl+e', 'n']), sentence), 'go to a quote first: Ctrl+E');
  assert.match(withKeys(rebound([]), sentence), /^go to a quote first: Next quote/);
});

test('braces that name no action stay', () => {
  for (const sentence of ['{reading.nothing}', '{}', '{a.b', 'a {b}']) {
    assert.equal(withKeys(usualKeys, sentence), sentence);
  }
});

test('every action that a pane asks the key of is there', () => {
  const folder = new URL('../../../source/view/panes/', import.meta.url);
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .flatMap((text) => text.match(/(?<=keyNamed\(keys, ')[a-z-]+\.[a-z-]+(?='\))/g) ?? []);
  assert.ok(named.length >= 3);
  for (const name of named) assert.ok(keyNamed(usualKeys, name), name);
});

test('what the state says is filled in', () => {
  const { notice = '' } = openReader().press('y');
  assert.equal(withKeys(usualKeys, notice), 'go to a quote first: n');
});
