import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latePattern } from '../../../source/core/text/late-pattern.ts';

test('a late pattern is made once, and only when it is asked for', () => {
  const broken = latePattern('(', 'u');
  assert.throws(broken, SyntaxError);
  const capitals = latePattern(String.raw`^\p{Lu}+`, 'u');
  assert.equal(capitals(), capitals());
  assert.equal(capitals().exec('ÉCOLE du soir')?.[0], 'ÉCOLE');
});
