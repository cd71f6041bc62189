import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Binding } from '../../../source/core/keys/binding.ts';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { compileKeymap, resolve } from '../../../source/core/keys/keymap.ts';

const binding = (context: Binding['context'], key: string, help = 'Help'): Binding => ({
  context,
  keys: [key],
  action: { type: 'help/toggle' },
  help,
  group: 'Program',
});

test('a stroke that means two things in one context is refused, and both are named', () => {
  const table = [binding('article', 'x', 'First'), binding('article', 'x', 'Second')];
  assert.throws(() => compileKeymap(table), /"x" in article means both "First" and "Second"/);
});

test('a stroke may mean different things in different contexts; the innermost wins', () => {
  const inner = { ...binding('article', 'x'), action: { type: 'app/back' } } as const;
  const keymap = compileKeymap([inner, binding('global', 'x')]);
  assert.deepEqual(resolve(keymap, ['article', 'global'], 'x'), { type: 'app/back' });
  assert.deepEqual(resolve(keymap, ['list', 'global'], 'x'), { type: 'help/toggle' });
  assert.equal(resolve(keymap, ['list'], 'x'), undefined);
});

test('a character cannot be bound where characters are typed', () => {
  for (const context of ['search', 'pick', 'help-filter'] as const) {
    assert.throws(() => compileKeymap([binding(context, 'x')]), /is typed in/);
  }
});

test('a stroke not written as strokes are is refused', () => {
  assert.throws(() => compileKeymap([binding('global', 'hyper+x')]), SyntaxError);
});

test('the table has no conflicts', () => {
  assert.doesNotThrow(() => compileKeymap(bindings));
});

test('where characters are typed they go to the field, before any outer context sees them', () => {
  const keymap = compileKeymap(bindings);
  assert.deepEqual(resolve(keymap, ['search', 'global'], 'q'), {
    type: 'field/edit',
    edit: { kind: 'insert', text: 'q' },
  });
});

test('each digit counts for itself', () => {
  const keymap = compileKeymap(bindings);
  assert.deepEqual(resolve(keymap, ['reading'], '7'), { type: 'count/digit', digit: '7' });
});
