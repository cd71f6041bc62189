import assert from 'node:assert/strict';
import type { Checks } from './check.ts';

/** What the keys do that hold everywhere. */
export const globalChecks: Checks = {
  'global P': (reader) => {
    reader.press('P');
    assert.deepEqual(reader.asked, ['mouse']);
  },
  'global escape': (reader) => assert.equal(reader.press('? escape').overlay, undefined),
  'global ?': (reader) => assert.equal(reader.press('?').overlay?.kind, 'help'),
  'global q': (reader) => {
    reader.press('s q');
    assert.deepEqual(reader.asked, []);
    reader.press('q');
    assert.deepEqual(reader.asked, ['quit']);
  },
  'global Q': (reader) => {
    reader.press('s Q');
    assert.deepEqual(reader.asked, ['quit']);
  },
  'global ctrl+z': (reader) => {
    reader.press('ctrl+z');
    assert.deepEqual(reader.asked, ['suspend']);
  },
  'global ctrl+l': (reader) => {
    reader.press('ctrl+l');
    assert.deepEqual(reader.asked, ['redraw']);
  },
};
