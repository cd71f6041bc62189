import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scoreSentences } from '../../scripts/eval/score-tokens.ts';
import { readSentenceGold } from '../../scripts/eval/sentence-gold.ts';
import { readDocument } from '../../scripts/eval/stages.ts';
import { measure } from '../../scripts/eval/tally.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));
const gold = readSentenceGold(`${import.meta.dirname}/sentences.txt`);
const rows = new Map(
  measure(scoreSentences(gold, readDocument(gold.document, model).tokens), 0).map((row) => [row.name, row]),
);

test('the notation gives back the text, its sentences and its tokens', () => {
  const { text } = gold.document;
  assert.ok(!text.includes('¦'));
  assert.deepEqual(
    gold.sentences.slice(0, 2).map((span) => text.slice(...span)),
    ["“We'll open the bridge by Easter,” Mr. Holm said on Tuesday.", "He didn't say which Easter."],
  );
  assert.deepEqual(
    gold.tokens.slice(0, 5).map((span) => text.slice(...span)),
    ['“', 'We', "'ll", 'open', 'the'],
  );
});

for (const [name, least] of [
  ['tokens', 0.99],
  ['sentences', 0.98],
] as const) {
  test(`${name} of a text of our own are found at an F1 of ${least}`, () => {
    const row = rows.get(name);
    assert.ok(row && row.score >= least, `${row?.found} of ${row?.gold}`);
  });
}
