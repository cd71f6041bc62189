import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import { calibrate, logit } from '../../../../source/core/analyse/attribution/confidence.ts';
import { choose } from '../../../../source/core/analyse/attribution/pronouns/choose.ts';
import { kindOf } from '../../../../source/core/analyse/rules/rules.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { tagger } from '../../../helpers/tagger.ts';
import { passage } from './passage.ts';

const kinds = ['named', 'described', 'role', 'pronoun', 'group', 'subject', 'carried'] as const;

test('an even chance has a logit of nothing, and nothing is certain', () => {
  assert.equal(logit(0.5), 0);
  assert.ok(Math.abs(logit(0.9) - Math.log(9)) < 1e-9);
  assert.equal(logit(0), logit(1e-3));
  assert.equal(logit(1), logit(1 - 1e-3));
  assert.ok(Math.abs(logit(0) + logit(1)) < 1e-9);
});

test('a surer answer is believed more, by whichever kind of rule', () => {
  for (const kind of kinds) {
    const believed = [0, 0.2, 0.5, 0.8, 1].map((chance) => calibrate(kind, chance));
    assert.deepEqual(believed, believed.toSorted(), kind);
    assert.ok((believed[0] ?? 0) > 0 && (believed[4] ?? 1) < 1, kind);
    assert.equal(new Set(believed).size, 5, kind);
  }
});

test('of answers as likely, a name is believed more than an office, and that more than what is carried over', () => {
  const believed = (['named', 'role', 'carried', 'subject'] as const).map((kind) => calibrate(kind, 0.7));
  assert.deepEqual(believed, believed.toSorted().toReversed());
});

/** How sure each quotation of a passage is of its speaker, and by which rule. */
const sureness = (marked: string, foundAt = 1) => {
  const { document, reported } = passage(marked.replaceAll(' / ', '\n'));
  const found = reported.map((said) => ({ ...said, confidence: foundAt }));
  const { quotations } = attribute(document, tokenise(document, tagger), found, []);
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
  ['the sentence before', 'Ada Holm went on. [Q1 “It was late.”]', [0.97 * 0.75]],
  ['a sentence of the paragraph before', 'Ada Holm went on. / [Q1 “It was late.”]', [0.97 * 0.6]],
  ['a sentence that ends in a colon', 'Ada Holm went on: / [Q1 “It was late.”]', [0.97 * 0.9]],
  ['a report at the end', 'The firm wants to be sure [Q1 “of it”], Ada Holm said.', [0.97 * 0.9]],
  [
    'a speaker is carried over less and less surely',
    '[Q1 “We won,”] said [S1 Ada Holm]. [Q2 “It was close.”] [Q3 “It was late.”]',
    [0.97, 0.97 * 0.88, 0.97 * 0.88 * 0.88],
  ],
  [
    'a speaker is carried over to the next paragraph less surely',
    '[Q1 “We won,”] said [S1 Ada Holm]. / [Q2 “It was close.”]',
    [0.97, 0.97 * 0.78],
  ],
  [
    'turns are less sure than names, and with a turn missed less again',
    '[Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “All this way.”] / [Q4 “Yes.”] / “So.” / [Q5 “Well?”]',
    [0.97, 0.97, 0.7, 0.7, 0.6],
  ],
];

for (const [name, marked, expected] of chances)
  test(`sureness: ${name}`, () => {
    const found = sureness(marked);
    assert.equal(found.length, expected.length);
    for (const [index, { rules, confidence }] of found.entries())
      assert.ok(
        Math.abs(confidence - calibrate(kindOf(rules), expected[index] ?? 0)) < 1e-9,
        `${rules}: ${confidence}`,
      );
  });

test('nobody is not sure at all', () => assert.equal(sureness('[S1 We] said [Q1 no].')[0]?.confidence, 0));

test('who is named is no surer than that anything was said', () => {
  const [unsure] = sureness('[S1 Ada Holm] said [Q1 no].', 0.5);
  assert.equal(unsure?.confidence, calibrate('named', 0.97 * 0.5));
  const guessed = 'Marco Rubio denounced people who [Q1 “hate each other”].';
  assert.deepEqual(sureness(guessed, 0.5), sureness(guessed, 1));
});

test('the likeliest of several is chosen, against one another and against none', () => {
  const weights = { near: Math.log(2), nearer: Math.log(3) };
  const one = { member: 7, features: ['near'] };
  const other = { member: 8, features: ['nearer', 'of no weight'] };
  assert.equal(choose([], weights), undefined);
  assert.deepEqual(choose([one], weights)?.member, 7);
  assert.ok(Math.abs((choose([one], weights)?.probability ?? 0) - 2 / 3) < 1e-9);
  assert.equal(choose([one, other], weights)?.member, 8);
  assert.ok(Math.abs((choose([other, one], weights)?.probability ?? 0) - 3 / 6) < 1e-9);
  assert.equal(choose([one, { ...one, member: 9 }], weights)?.member, 7);
});
