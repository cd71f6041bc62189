import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import {
  beforeCalibration,
  calibrate,
  logit,
  readConfidence,
  writeConfidence,
} from '../../../../source/core/analyse/attribution/confidence.ts';
import { ANSWER_KINDS, kindOf } from '../../../../source/core/analyse/rules/rules.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { attributionWeights, tagger } from '../../../helpers/tagger.ts';
import { passage } from './passage.ts';

const { news, story } = attributionWeights.confidence;

test('an even chance has a logit of nothing, and nothing is certain', () => {
  assert.equal(logit(0.5), 0);
  assert.ok(Math.abs(logit(0.9) - Math.log(9)) < 1e-9);
  assert.equal(logit(0), logit(1e-3));
  assert.equal(logit(1), logit(1 - 1e-3));
  assert.ok(Math.abs(logit(0) + logit(1)) < 1e-9);
});

test('a surer answer is believed more, by whichever kind of rule', () => {
  for (const kind of ANSWER_KINDS) {
    const believed = [0, 0.2, 0.5, 0.8, 1].map((chance) => calibrate(kind, chance, news));
    assert.deepEqual(believed, believed.toSorted(), kind);
    assert.ok((believed[0] ?? 0) > 0 && (believed[4] ?? 1) < 1, kind);
    assert.equal(new Set(believed).size, 5, kind);
  }
});

test('what rules made of an answer can be told from its confidence, and weights are read as they were written', () => {
  assert.ok(Math.abs(beforeCalibration('role', calibrate('role', 0.7, story), story) - logit(0.7)) < 1e-9);
  assert.deepEqual(readConfidence(writeConfidence({ news, story })), { news, story });
});

test('of answers as likely, a name is believed more than an office, and that more than what is carried over', () => {
  const believed = (['named', 'role', 'carried', 'subject'] as const).map((kind) =>
    calibrate(kind, 0.7, news),
  );
  assert.deepEqual(believed, believed.toSorted().toReversed());
});

/** How sure each quotation of a passage is of its speaker, and by which rule. */
const sureness = (marked: string, foundAt = 1) => {
  const { document, reported } = passage(marked.replaceAll(' / ', '\n'));
  const found = reported.map((said) => ({ ...said, confidence: foundAt }));
  const { quotations } = attribute(document, tokenise(document, tagger), found, [], attributionWeights);
  return quotations.map(({ attribution: { rules, confidence } }) => ({ rules, confidence }));
};

/** The chance that each answer is right, before it is held against what answers of its way are worth. */
const chances: readonly (readonly [name: string, marked: string, expected: readonly number[]])[] = [
  ['a name is surest', '[S1 Ada Holm] said [Q1 no].', [0.97]],
  ['a name that two share is less sure', 'Ada Holm met Tom Holm. [S1 Holm] said [Q1 no].', [0.85]],
  ['two names are nearly as sure as one', '[S1 Ada Holm and Tom Reid] said [Q1 no].', [0.95]],
  ['a description is what it is', '[S1 Two officials] said [Q1 no].', [0.93]],
  ['an office nobody else holds', 'Sen. Ada Holm came. [S1 The senator] said [Q1 no].', [0.8]],
  ['an office two hold', 'Sen. Ada Holm met Sen. Tom Reid. [S1 The senator] said [Q1 no].', [0.6]],
  ['a body that "it" stands for', 'The World Bank met. [S1 It] said [Q1 no].', [0.6]],
  ['a subject in front', 'Marco Rubio denounced people who [Q1 “hate each other”].', [0.97 * 0.8]],
  ['a sentence that ends in a colon', 'Ada Holm went on: / [Q1 “It was late.”]', [0.97 * 0.9]],
  ['a report at the end', 'The firm wants to be sure [Q1 “of it”], Ada Holm said.', [0.97 * 0.9]],
];

for (const [name, marked, expected] of chances)
  test(`sureness: ${name}`, () => {
    const found = sureness(marked);
    assert.equal(found.length, expected.length);
    for (const [index, { rules, confidence }] of found.entries())
      assert.ok(
        Math.abs(confidence - calibrate(kindOf(rules), expected[index] ?? 0, news)) < 1e-9,
        `${rules}: ${confidence}`,
      );
  });

test('nobody is not sure at all', () => assert.equal(sureness('[S1 We] said [Q1 no].')[0]?.confidence, 0));

test('who is named is no surer than that anything was said', () => {
  const [unsure] = sureness('[S1 Ada Holm] said [Q1 no].', 0.5);
  assert.equal(unsure?.confidence, calibrate('named', 0.97 * 0.5, news));
  const guessed = 'Marco Rubio denounced people who [Q1 “hate each other”].';
  assert.deepEqual(sureness(guessed, 0.5), sureness(guessed, 1));
});
