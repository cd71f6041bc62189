import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ARGUMENT_TEMPLATES } from '../../../../../source/core/analyse/reporting/arguments/argument-templates.ts';
import { CUE_TEMPLATES } from '../../../../../source/core/analyse/reporting/cues/cue-templates.ts';
import { mix } from '../../../../../source/core/analyse/reporting/features/hash.ts';
import {
  compileTemplates,
  NOTHING,
  type Template,
  writeFeatures,
} from '../../../../../source/core/analyse/reporting/features/templates.ts';

const SLOTS = 6;
const slot = fc.integer({ min: 1, max: SLOTS - 1 });
const template: fc.Arbitrary<Template> = fc.oneof(
  fc.tuple(fc.nat(400), slot),
  fc.tuple(fc.nat(400), slot, slot),
  fc.tuple(fc.nat(400), slot, slot, slot),
);
const values = fc.array(fc.integer(), { minLength: SLOTS - 1, maxLength: SLOTS - 1 });

test('a feature is what mixing the values of its slots one by one gives', () => {
  fc.assert(
    fc.property(fc.array(template, { maxLength: 8 }), values, (templates, given) => {
      const filled = Int32Array.of(0, ...given);
      const out = new Int32Array(templates.length + 2);
      const stopped = writeFeatures(compileTemplates(templates), filled, out, 2);
      const at = (of: number | undefined): number => filled[of ?? NOTHING] ?? 0;
      const expected = templates.map(([number, a, b, c]) => mix(number, at(a), at(b), at(c)));
      assert.deepEqual([...out.subarray(2)], expected);
      assert.equal(stopped, templates.length + 2);
    }),
  );
});

for (const [name, { count, salts }] of [
  ['argument', ARGUMENT_TEMPLATES],
  ['cue', CUE_TEMPLATES],
] as const) {
  test(`no two ${name} templates have the same number`, () => {
    assert.ok(count > 0);
    assert.equal(new Set(salts).size, count);
  });
}
