import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionName } from '../../../source/core/keys/action-name.ts';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { messages } from '../../../source/core/messages/messages.ts';
import { pluralIn } from '../../../source/core/messages/plural.ts';

/** Every sentence of the catalogue, those with something to fill in filled in. */
const sentences = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(2, 'b', 3, 'c'))];
  return Object.values(value as object).flatMap(sentences);
};

test('every action a message names in braces is one that has keys', () => {
  const known = new Set(
    bindings.map((binding) => {
      const { context, name } = actionName(binding);
      return `${context}.${name}`;
    }),
  );
  const named = sentences(messages).flatMap((words) => words.match(/\{[^}]*\}/g) ?? []);
  assert.ok(named.length > 5);
  for (const name of named) assert.ok(known.has(name.slice(1, -1)), name);
});

test('messages are one line, with nothing left open', () => {
  for (const words of sentences(messages)) {
    assert.doesNotMatch(words, /\n|undefined|NaN|\[object/, words);
    assert.notEqual(words.trim(), '');
  }
});

test('numbers take the form their language has for them', () => {
  const cases: readonly (readonly [language: string, count: number, said: string])[] = [
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['en', 0, 'other'],
    ['pl', 2, 'few'],
    ['pl', 5, 'many'],
    ['ar', 0, 'zero'],
    ['ja', 1, 'other'],
  ];
  const forms = { zero: 'zero', one: 'one', few: 'few', many: 'many', other: 'other' };
  for (const [language, count, said] of cases) {
    assert.equal(pluralIn(language)(count, forms), said, `${language} ${count}`);
  }
  assert.equal(pluralIn('pl')(2, { one: 'one', other: 'other' }), 'other', 'a form left out');
});

test('one of something is told of as one', () => {
  assert.equal(messages.panes.asidesHidden(1), '1 aside hidden, {reading.asides-toggle} to show');
  assert.equal(messages.panes.asidesHidden(2), '2 asides hidden, {reading.asides-toggle} to show');
  assert.match(messages.notices.correctionsLost(1), /^one of your corrections/);
  assert.equal(messages.picking.quotes(1), '1 quote');
});
