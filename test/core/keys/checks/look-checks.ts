import assert from 'node:assert/strict';
import type { Checks } from './check.ts';

/** What the keys do that set the article otherwise, or read it anew. */
export const lookChecks: Checks = {
  'reading r': (reader) => {
    reader.press('r');
    assert.deepEqual(reader.asked, ['reload']);
  },
  'reading <': (reader) => assert.match(reader.press('<').notice ?? '', /^lines of \d+ cells/),
  'reading >': (reader) => {
    const narrow = reader.press('< < <').look.measure ?? 0;
    assert.ok((reader.press('>').look.measure ?? 0) > narrow);
  },
  'reading =': (reader) => assert.equal(reader.press('=').look.justified, true),
  'reading z': (reader) => assert.equal(reader.press('z').look.plain, true),
  'reading !': (reader) => assert.equal(reader.press('!').notice, 'there are no warnings about this text'),
  'reading Z': (reader) => assert.equal(reader.press('n Z').look.alone, true),
};
