import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import { findStructural } from '../../../../source/core/analyse/structural/find-structural.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { documentOf } from './passage.ts';

const answering = (introduction: string): readonly string[] => {
  const document = documentOf(
    `${introduction}\nQ: When did you begin?\nA: At nine.\nQ: And now?\nA: I am not done.`,
  );
  const tokens = tokenise(document);
  const { speakers, quotations } = attribute(document, tokens, findStructural(document, tokens), []);
  return quotations.map(
    ({ attribution }) => speakers.find(({ id }) => id === attribution.speaker)?.name ?? '-',
  );
};

const cases: readonly (readonly [name: string, introduction: string, expected: string])[] = [
  ['whom the introduction names answers', 'Maria Vidal has cooked for thirty years.', 'Maria Vidal'],
  [
    'whom it names most answers',
    'Maria Vidal learned from Peter Hall. Vidal cooks on Mondays.',
    'Maria Vidal',
  ],
  ['of two who are named as often neither does', 'Maria Vidal learned from Peter Hall.', '-'],
  ['nobody named, nobody answers', 'The kitchen is closed on Mondays.', '-'],
];

for (const [name, introduction, expected] of cases) {
  test(name, () => assert.deepEqual(answering(introduction), ['-', expected, '-', expected]));
}
