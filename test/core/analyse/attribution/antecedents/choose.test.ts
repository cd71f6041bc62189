import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from '../../../../../source/core/analyse/attribution/antecedents/choose.ts';
import { FEATURE_NAMES } from '../../../../../source/core/analyse/attribution/antecedents/features.ts';
import {
  readAntecedentWeights,
  writeAntecedentWeights,
} from '../../../../../source/core/analyse/attribution/antecedents/weights.ts';

test('the likeliest of several is chosen, against one another and against none', () => {
  const weights = Float32Array.of(Math.log(2), Math.log(3), 0);
  const one = { person: 7, features: [0], lean: 0 };
  const other = { person: 8, features: [1, 2], lean: 0 };
  assert.equal(choose([], weights), undefined);
  assert.equal(choose([one], weights)?.person, 7);
  assert.ok(Math.abs((choose([one], weights)?.probability ?? 0) - 2 / 3) < 1e-6);
  assert.equal(choose([one, other], weights)?.person, 8);
  assert.ok(Math.abs((choose([other, one], weights)?.probability ?? 0) - 3 / 6) < 1e-6);
  assert.equal(choose([one, { ...one, person: 9 }], weights)?.person, 7);
});

test('what is leaned away from one is given to nobody', () => {
  const weights = Float32Array.of(Math.log(2), Math.log(3));
  const one = { person: 7, features: [0], lean: Math.log(4) };
  const other = { person: 8, features: [1], lean: 0 };
  assert.deepEqual(choose([one, other], weights)?.person, 7);
  const choice = choose(
    [
      { ...one, lean: 0 },
      { ...other, lean: -9 },
    ],
    weights,
  );
  assert.equal(choice?.person, 7);
  assert.ok(Math.abs((choice?.probability ?? 0) - 2 / 6) < 1e-6);
});

test('every feature has a name of its own', () => {
  assert.equal(new Set(FEATURE_NAMES).size, FEATURE_NAMES.length);
});

test('weights are read as they were written, to a hundredth', () => {
  const some = (shift: number): Float32Array =>
    Float32Array.from(FEATURE_NAMES, (_, at) => ((at + shift) % 7) - 3.125);
  const of = (shift: number) => ({
    pronoun: some(shift),
    quotation: some(shift + 1),
    description: some(shift + 2),
  });
  const weights = { news: of(0), story: of(3) };
  const again = readAntecedentWeights(writeAntecedentWeights(weights));
  for (const genre of ['news', 'story'] as const)
    for (const question of ['pronoun', 'quotation', 'description'] as const)
      for (const [at, weight] of weights[genre][question].entries())
        assert.ok(Math.abs((again[genre][question][at] ?? 0) - weight) < 0.006, `${genre} ${question} ${at}`);
});
