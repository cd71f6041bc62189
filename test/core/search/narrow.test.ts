import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Speaker } from '../../../source/core/analyse/analysis.ts';
import type { Filter, Findings } from '../../../source/core/search/filter.ts';
import { narrow } from '../../../source/core/search/narrow.ts';
import { analysisFrom, documentOf } from '../../helpers/hand-made.ts';

const document = documentOf([
  '# Bridge',
  '“The bridge is safe,” Zoë Solheim said. It was “far from finished”, Gareth Pell told her.',
  '# Vote',
  '“We will vote on the 3rd, whatever the firm’s lawyers say,” Pell said. That it was late, a clerk admitted.',
  'Nobody knew why the money had gone.',
]);
const made = analysisFrom(document, [
  { words: '“The bridge is safe,”', speaker: 'Zoë Solheim', mention: 'Zoë Solheim' },
  { words: 'It was “far from finished”', speaker: 'Gareth Pell', kind: 'mixed', confidence: 0.4 },
  { words: '“We will vote on the 3rd, whatever the firm’s lawyers say,”', speaker: 'Gareth Pell' },
  { words: 'That it was late', mention: 'a clerk', kind: 'indirect', confidence: 0 },
  { words: 'why the money had gone', kind: 'indirect', confidence: 0 },
]);
const known = (speaker: Speaker): Speaker =>
  speaker.name === 'Gareth Pell'
    ? { ...speaker, aliases: ['the mayor'] }
    : { ...speaker, role: 'chief engineer of the town' };
const findings: Findings = {
  ...made,
  sections: made.sections.map((section, at) => (at === 1 ? { ...section, number: '1.1' } : section)),
  speakers: made.speakers.map(known),
};

const cases: readonly (readonly [name: string, filter: Filter, ids: string])[] = [
  ['no wish', {}, 'q1 q2 q3 q4 q5'],
  ['a surname', { speaker: 'pell' }, 'q2 q3'],
  ['a name typed without its accent', { speaker: 'zoe' }, 'q1'],
  ['the names in another order', { speaker: 'Solheim Zoë' }, 'q1'],
  ['an alias', { speaker: 'mayor' }, 'q2 q3'],
  ['a role', { speaker: 'chief engineer' }, 'q1'],
  ['the words for a source without a name', { speaker: 'clerk' }, 'q4'],
  ['the end of a name, which is no beginning of a word', { speaker: 'ell' }, ''],
  ['a kind', { kind: 'mixed' }, 'q2'],
  ['a section and those within it', { section: '1' }, 'q1 q2 q3 q4 q5'],
  ['an inner section', { section: '1.1' }, 'q3 q4 q5'],
  ['a section that is not there', { section: '7' }, ''],
  ['a confidence', { minConfidence: 0.5 }, 'q1 q3'],
  ['words in any order', { words: 'safe bridge' }, 'q1'],
  ['a straight mark for a curly one', { words: "firm's" }, 'q3'],
  ['a phrase', { words: '"far from"' }, 'q2'],
  ['a phrase in another order', { words: '"from far"' }, ''],
  ['a speaker and a kind', { speaker: 'pell', kind: 'direct' }, 'q3'],
  ['the order of speakers', { order: 'speaker' }, 'q2 q3 q1 q4 q5'],
  ['the order of length', { order: 'length' }, 'q3 q2 q5 q1 q4'],
];

for (const [name, filter, ids] of cases) {
  test(`a filter for ${name} keeps ${ids || 'nothing'}`, () => {
    const { quotations } = narrow(document, findings, filter);
    assert.equal(quotations.map(({ id }) => id).join(' '), ids);
  });
}

test('speakers left without a quotation go, and the others keep those that are left', () => {
  const { speakers } = narrow(document, findings, { words: 'finished' });
  assert.deepEqual(
    speakers.map(({ name, quotations }) => [name, quotations]),
    [['Gareth Pell', ['q2']]],
  );
});

test('filters only ever take away, and wishes add up', () => {
  const wish = fc.record(
    {
      speaker: fc.constantFrom('pell', 'zoe', 'nobody', ''),
      kind: fc.constantFrom('direct', 'mixed', 'indirect' as const),
      section: fc.constantFrom('1', '1.1', '2'),
      minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
      words: fc.string(),
      order: fc.constantFrom('order', 'speaker', 'length' as const),
    },
    { requiredKeys: [] },
  );
  const idsOf = (filter: Filter, from = findings): readonly string[] =>
    narrow(document, from, filter)
      .quotations.map(({ id }) => id)
      .sort();
  fc.assert(
    fc.property(wish, wish, (one, two) => {
      const kept = idsOf(one);
      const both = kept.filter((id) => idsOf(two).includes(id));
      assert.deepEqual(idsOf(two, narrow(document, findings, one)), both);
    }),
  );
});
