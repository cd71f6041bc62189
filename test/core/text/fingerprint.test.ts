import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../../source/core/text/fingerprint.ts';
import { harbour } from '../../helpers/harbour.ts';

const { text } = harbour;

test('texts that differ by a letter have different fingerprints, long ones by their length', () => {
  assert.match(fingerprint(text), /^[0-9a-f]{16}$/);
  assert.equal(fingerprint(text), fingerprint(`${text}`));
  assert.notEqual(fingerprint(text), fingerprint(text.replace('roof', 'rood')));
  const long = text.repeat(1000);
  assert.notEqual(fingerprint(long), fingerprint(`${long} `));
});
