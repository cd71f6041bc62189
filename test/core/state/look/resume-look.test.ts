import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Look, usualLook } from '../../../../source/core/state/look/look-form.ts';
import { decodeLook, encodeLook, resumeLook } from '../../../../source/core/state/look/resume-look.ts';

const chosen: Look = { measure: 60, justified: true, plain: true, alone: true };
const over: Look = { ...usualLook, measure: 72 };

test('a look that was written down is read back', () => {
  assert.deepEqual(decodeLook(encodeLook({ chosen, over })), { chosen, over });
});

test('what is no look is none, and what makes no sense in one is as usual', () => {
  for (const written of ['', 'null', '[]', '{}', '{"chosen": 3}', '{"chosen":{"measure":1e9']) {
    assert.equal(decodeLook(written), undefined, written);
  }
  const read = decodeLook('{"chosen": {"measure": -3, "justified": "yes", "plain": true}}');
  assert.deepEqual(read, { chosen: { ...usualLook, plain: true }, over: usualLook });
});

test('the reader’s choice holds until the configuration says otherwise, or a width is asked for', () => {
  const kept = { chosen, over };
  assert.deepEqual(resumeLook(undefined, over, undefined), over);
  assert.deepEqual(resumeLook(kept, over, undefined), chosen);
  assert.equal(resumeLook(kept, over, 100).measure, 100);
  assert.equal(resumeLook(kept, { ...over, measure: 66 }, undefined).measure, 66);
  assert.equal(resumeLook(kept, { ...over, plain: true }, undefined).plain, true);
  assert.equal(resumeLook({ chosen: over, over: { ...over, plain: true } }, over, undefined).plain, false);
});
