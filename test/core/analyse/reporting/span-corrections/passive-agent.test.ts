import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentOfPassive } from '../../../../../source/core/analyse/reporting/span-corrections/passive-agent.ts';
import { readText } from './reading.ts';

for (const [text, cue, agent] of [
  ['The school was labelled “unfit” by inspectors after a visit.', 'labelled', 'inspectors'],
  ['The school, labelled “unfit” by inspectors in May, will close.', 'labelled', 'inspectors'],
  ['Dan Hill was described as “a hero” by neighbours.', 'described', 'neighbours'],
  ['The plan was hailed by ministers as “historic” on Monday.', 'hailed', 'ministers'],
  ['The plan was condemned as “barbaric” by the United Nations.', 'condemned', 'the United Nations'],
  ['The plan was called “historic” by far too often.', 'called', undefined],
  ['The plan was hailed by ministers and called “historic” on Monday.', 'hailed', undefined],
  ['Calling it “a lie” by the mayor, Holm left.', 'Calling', undefined],
  ['Holm called the plan “a lie” by the mayor.', 'called', undefined],
] as const) {
  test(`${text} ${cue}: ${agent ?? 'nobody'}`, () => {
    const { tokens, quotations, span, words } = readText(text);
    assert.equal(words(agentOfPassive(tokens, quotations, span(cue))), agent);
  });
}
