import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binExamples, growForest } from '../../../../../scripts/train-html/grow-forest.ts';
import { blocksOf } from '../../../../../source/core/parse/html/blocks.ts';
import { featureNames, featuresOf } from '../../../../../source/core/parse/html/classify/features.ts';
import { openForest, packForest } from '../../../../../source/core/parse/html/classify/forest.ts';
import { surveyOf } from '../../../../../source/core/parse/html/classify/survey.ts';
import { parsePage } from '../../../../../source/core/parse/html/tree.ts';

const forest = { base: 0.5, trees: [[[1, 2.25, 1, 2], [-1.123456789], [0.75]], [[0.1]]] };
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

test('a forest packed and opened again judges as it did, in full precision, its columns found by name', () => {
  const bytes = packForest(forest, ['a', 'b']);
  const judge = openForest(bytes, ['b', 'x', 'a']);
  assert.equal(judge(Float64Array.of(2, 0, 9)), chance(0.5 - 1.123456789 + 0.1));
  assert.equal(judge(Float64Array.of(2.25, 0, 0)), chance(0.5 + 0.75 + 0.1));
});

test('a forest that asks for a column there is none of is refused', () => {
  assert.throws(() => openForest(packForest(forest, ['a', 'b']), ['a']), /not there: b/);
});

test('every column of the features has a name of its own', () => {
  const { root } = parsePage('<body><h1>Gates open</h1><p>The ferry was late, said the keeper.</p></body>');
  const blocks = blocksOf(root);
  const rowOf = featuresOf(surveyOf(blocks, { titles: ['Gates open'] }));
  assert.deepEqual(
    blocks.map((_, i) => rowOf(i).length),
    blocks.map(() => featureNames.length),
  );
  assert.equal(new Set(featureNames).size, featureNames.length);
});

test('a grown forest tells examples apart by the feature that does', () => {
  const examples = Array.from({ length: 200 }, (_, i) => ({
    row: Float64Array.of(i % 7, i),
    label: i < 90 ? 1 : 0,
    weight: 1,
  }));
  const growth = { trees: 20, depth: 2, rate: 0.3, examples: 1, features: 1, seed: 1 };
  const judge = openForest(packForest(growForest(binExamples(examples), growth), ['a', 'b']), ['a', 'b']);
  for (const { row, label } of examples) assert.equal(Math.round(judge(row)), label);
});
