import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compete } from '../../../source/core/config/rebind.ts';
import { actionName } from '../../../source/core/keys/action-name.ts';
import { bindings } from '../../../source/core/keys/bindings.ts';

const names = bindings.map((binding) => {
  const { context, name } = actionName(binding);
  return `${context}.${name}`;
});

test('every binding has a name of its own, which needs no quotation marks in a file', () => {
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.match(name, /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/);
});

test('names say what and which way', () => {
  for (const name of [
    'article.scroll-by-pages-half-back',
    'reading.match-next-forward',
    'reading.quotation-copy-citation',
    'search.field-edit-delete-word',
    'global.app-quit',
  ]) {
    assert.ok(names.includes(name), name);
  }
});

test('no usual key keeps another from being reached', () => {
  const met = bindings.flatMap((one, index) =>
    bindings
      .slice(index + 1)
      .filter((other) => compete(one.context, other.context))
      .flatMap((other) => one.keys.filter((stroke) => other.keys.includes(stroke))),
  );
  assert.deepEqual(met, []);
});
