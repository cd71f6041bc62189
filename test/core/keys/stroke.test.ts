import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatStroke, nameOfStroke, parseStroke, typedBy } from '../../../source/core/keys/stroke.ts';

const keys = fc.constantFrom('j', 'G', 'é', '+', '/', '👍🏽', 'up', 'pageup', 'enter', 'space', 'f1');
const parts = fc.record(
  { ctrl: fc.boolean(), alt: fc.boolean(), shift: fc.boolean(), key: keys },
  { noNullPrototype: true },
);

test('a stroke read back from what was written is the same', () => {
  fc.assert(fc.property(parts, (one) => assert.deepEqual(parseStroke(formatStroke(one)), one)));
});

test('what is no key is refused', () => {
  for (const wrong of ['', 'jj', 'hyper+j', 'ctrl+', ' '])
    assert.throws(() => parseStroke(wrong), SyntaxError);
});

const typed: readonly [string, string | undefined][] = [
  ['a', 'a'],
  ['space', ' '],
  ['+', '+'],
  ['👍🏽', '👍🏽'],
  ['enter', undefined],
  ['ctrl+a', undefined],
  ['alt+o', undefined],
];
for (const [stroke, expected] of typed) {
  test(`${stroke} types ${JSON.stringify(expected)}`, () => assert.equal(typedBy(stroke), expected));
}

const names: readonly [string, string][] = [
  ['ctrl+d', 'Ctrl+D'],
  ['shift+tab', 'Shift+Tab'],
  ['G', 'G'],
  ['pageup', 'PgUp'],
  ['down', '↓'],
];
for (const [stroke, expected] of names) {
  test(`${stroke} is called ${expected}`, () => assert.equal(nameOfStroke(stroke), expected));
}

test('a space is written out', () => {
  assert.equal(formatStroke({ ctrl: true, alt: false, shift: false, key: ' ' }), 'ctrl+space');
});
