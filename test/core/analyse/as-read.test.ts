import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseAsRead, beginningsOf } from '../../../source/core/analyse/as-read.ts';
import { analyse } from '../../../source/core/analyse/index.ts';
import { model } from '../../../source/shell/model.ts';
import { documentOf } from '../../helpers/hand-made.ts';

const paragraph =
  'Ada Lovelace said the engine “weaves algebraic patterns”. Nobody answered her for a while.';
const long = (length: number) =>
  documentOf(Array.from({ length: Math.ceil(length / (paragraph.length + 2)) }, () => paragraph));

test('a text that is soon analysed has no beginning analysed by itself', () => {
  assert.deepEqual(beginningsOf(long(200_000)), []);
  assert.deepEqual(beginningsOf(documentOf([])), []);
});

test('a beginning ends with a block and is the whole’s', () => {
  const document = long(270_000);
  const [beginning, ...more] = beginningsOf(document);
  assert.ok(beginning);
  assert.deepEqual(more, []);
  assert.ok(beginning.text.length <= 65_536 && beginning.text.length > 65_000);
  assert.ok(document.text.startsWith(beginning.text));
  assert.equal(beginning.blocks.at(-1)?.range.end, beginning.text.length);
  assert.deepEqual(beginning.blocks, document.blocks.slice(0, beginning.blocks.length));
});

test('a single block longer than a beginning has none', () => {
  assert.deepEqual(beginningsOf(documentOf(['word '.repeat(80_000)])), []);
});

test('progress only grows, the beginning comes on the way, and the end is the analysis of the whole', async () => {
  const document = long(263_000);
  const loaded = await model();
  const steps = [...analyseAsRead(document, loaded)];
  const parts = steps.flatMap((step) => (step.kind === 'progress' ? [step.done] : []));
  const [known, whole, ...more] = steps.flatMap((step) =>
    step.kind === 'beginning' || step.kind === 'done' ? [step.analysis] : [],
  );
  assert.ok(known && whole && more.length === 0);
  assert.ok(known.quotations.length > 100 && known.quotations.length < whole.quotations.length);
  assert.deepEqual(
    parts,
    parts.toSorted((a, b) => a - b),
  );
  assert.ok(parts.every((part) => part >= 0 && part < 1));
  assert.deepEqual(whole, analyse(document, loaded));
});
