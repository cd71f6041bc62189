import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Key } from 'ink';
import { toStrokes } from '../../source/view/to-strokes.ts';

const none: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

const cases: readonly [name: string, input: string, key: Partial<Key>, strokes: readonly string[]][] = [
  ['several keys in one read', 'jjj', {}, ['j', 'j', 'j']],
  ['a burst that ends in Enter', '/ab\r', {}, ['/', 'a', 'b', 'enter']],
  ['a line end of two characters is one Enter', 'a\r\n', {}, ['a', 'enter']],
  ['an emoji with a skin tone is one key', 'a👍🏽b', {}, ['a', '👍🏽', 'b']],
  [
    'control characters in a burst',
    'x\u0015\u0017\t\u007f',
    {},
    ['x', 'ctrl+u', 'ctrl+w', 'tab', 'backspace'],
  ],
  ['a terminal’s word on its background is no key', '11;rgb:1e1e/1e1e/1e1e\u0007', {}, []],
  ['what only looks like one is', '11;rgb', {}, ['1', '1', ';', 'r', 'g', 'b']],
  ['a capital', 'G', { shift: true }, ['G']],
  ['a chord', 'd', { ctrl: true }, ['ctrl+d']],
  ['Ctrl+/ as most terminals send it', '_', { ctrl: true }, ['ctrl+/']],
  ['Ctrl+/ within a burst', 'a\u001f', {}, ['a', 'ctrl+/']],
  ['Ctrl+/ where the terminal can say so', '/', { ctrl: true }, ['ctrl+/']],
  ['Ctrl+I told from Tab', 'i', { ctrl: true }, ['ctrl+i']],
  ['Alt', 'o', { meta: true }, ['alt+o']],
  ['Shift+Tab', '', { tab: true, shift: true }, ['shift+tab']],
  ['Escape, whatever else is said of it', '', { escape: true, meta: true }, ['escape']],
  ['an arrow', '', { downArrow: true }, ['down']],
  ['a function key', '', {}, ['f1']],
  ['a modifier by itself', '', { ctrl: true }, []],
  ['a key let go', 'j', { eventType: 'release' }, []],
  ['a space', ' ', {}, ['space']],
];
for (const [name, input, key, strokes] of cases) {
  test(`keys: ${name}`, () => assert.deepEqual(toStrokes(input, { ...none, ...key }), strokes));
}
