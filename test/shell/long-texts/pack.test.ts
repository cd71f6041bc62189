import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../source/core/document/document.ts';
import { readPlainText } from '../../../source/core/parse/plain-text/index.ts';
import { loadArticle } from '../../../source/shell/load/index.ts';
import { pack, unpack } from '../../../source/shell/long-texts/pack.ts';

const source = { name: 'many.txt', mediaType: 'text/plain' };
const many = readPlainText('One paragraph.\n\n- an item\n\n> a quotation\n\n'.repeat(700), source);
const bundled = await loadArticle({ kind: 'bundled' }, { maxSize: Number.POSITIVE_INFINITY });

const carried = (document: Document): readonly [Document, steps: number] => {
  const steps = unpack(structuredClone(pack(document)));
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  return [step.value, count];
};

for (const [name, document] of [
  ['an article with inlines', bundled],
  ['a long one', many],
] as const) {
  test(`${name} arrives as it left`, () => {
    assert.deepEqual(carried(document)[0], document);
  });
}

test('a long one arrives in steps, in a short time each', () => {
  assert.ok(carried(many)[1] >= 4);
});
