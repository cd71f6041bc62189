import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inMixedCase } from '../../../../source/core/analyse/people/mixed-case.ts';

const written = [
  ['HOLLIS', 'Hollis'],
  ['JANE O’NEIL-WEST', 'Jane O’Neil-West'],
  ['MARY D’ARCY JR.', 'Mary D’Arcy Jr.'],
  ['ANN MCDONALD', 'Ann McDonald'],
  ['JANE B. LEE III', 'Jane B. Lee III'],
  ['J.K. ÉMILE', 'J.K. Émile'],
  ['Ann LEE', 'Ann LEE'],
] as const;

for (const [printed, name] of written)
  test(`${printed} is written ${name}`, () => assert.equal(inMixedCase(printed), name));
