import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  confidenceOf,
  explain,
  kindOf,
  RULES,
  type RuleId,
} from '../../../../source/core/analyse/rules/rules.ts';

test('every rule has a sentence of its own and a chance', () => {
  const rules = Object.values(RULES);
  assert.equal(new Set(rules.map(({ sentence }) => sentence)).size, rules.length);
  for (const { sentence, confidence } of rules) {
    assert.match(sentence, /^["\p{L}][^;]*[^.]$/u);
    assert.ok(confidence >= 0 && confidence <= 1, sentence);
  }
});

const kinds: readonly (readonly [rules: readonly RuleId[], kind: string])[] = [
  [['named'], 'named'],
  [['subject-verb-after', 'pronoun'], 'pronoun'],
  [['own-subject', 'named'], 'subject'],
  [['marks-only', 'turn'], 'carried'],
  [['block-quotation'], 'group'],
];

for (const [rules, kind] of kinds)
  test(`an answer by ${rules.join(' and ')} is of the kind ${kind}`, () => assert.equal(kindOf(rules), kind));

test('rules are explained in the order they were applied', () => {
  assert.equal(explain(['own-subject', 'named']), 'the subject of its sentence; named');
  assert.equal(explain([]), '');
  assert.equal(confidenceOf('named'), 0.97);
});
