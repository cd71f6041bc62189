import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import { findStructural } from '../../../../source/core/analyse/structural/find-structural.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { attributionWeights, tagger } from '../../../helpers/tagger.ts';
import { documentOf } from './passage.ts';

const TURNS =
  'Q: When did you begin?\nA: At nine.\nQ: And now?\nA: Ask Peter Hall. Hall knows. Hall is not done.';

/** Who speaks each turn of an interview, and because of which rule. */
const answering = (introduction: string, turns = TURNS): readonly string[] => {
  const document = documentOf(`${introduction}\n${turns}`);
  const tokens = tokenise(document, tagger);
  const { speakers, quotations } = attribute(
    document,
    tokens,
    findStructural(document, tokens),
    [],
    attributionWeights,
  );
  return quotations.map(
    ({ attribution: { speaker, rules } }) =>
      `${speakers.find(({ id }) => id === speaker)?.name ?? '-'}: ${rules.at(-1)}`,
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
  [
    'a firm that is named more often does not answer',
    'Maria Vidal cooks for Acme Corp. in Leeds. Acme Corp. pays her.',
    'Maria Vidal',
  ],
  ['nobody named, nobody answers', 'The kitchen is closed on Mondays.', '-'],
];

const NOBODY = '-: nobody';

for (const [name, introduction, expected] of cases) {
  const answer = expected === '-' ? NOBODY : `${expected}: interviewee`;
  test(name, () => assert.deepEqual(answering(introduction), [NOBODY, answer, NOBODY, answer]));
}

test('where turns have names, nobody answers for another', () => {
  const turns =
    'Ruth Lund: When did you begin?\nMaria Vidal: At nine.\nRuth Lund: And now?\nMaria Vidal: I am not done.';
  assert.deepEqual(answering('Maria Vidal has cooked for thirty years.', turns), [
    'Ruth Lund: named',
    'Maria Vidal: named',
    'Ruth Lund: named',
    'Maria Vidal: named',
  ]);
});

test('an article that is no interview has nobody who answers', () => {
  assert.deepEqual(answering('Maria Vidal has cooked for thirty years.', 'It rained.'), []);
});
