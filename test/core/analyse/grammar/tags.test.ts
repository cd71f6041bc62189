import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as tags from '../../../../source/core/analyse/grammar/tags.ts';

test('each tag has a name for its number', () => {
  const { TAGS, ...numbers } = tags;
  assert.deepEqual(numbers, Object.fromEntries(TAGS.map((name, number) => [name, number])));
});
