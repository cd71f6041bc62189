import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Judged } from '../../../../../source/core/analyse/reporting/judging/proposal.ts';
import {
  correctSpans,
  isMisread,
} from '../../../../../source/core/analyse/reporting/span-corrections/correct-spans.ts';
import { type Reading, readText } from './reading.ts';

const judged = ({ span }: Reading, cue: string, content: readonly string[], source?: string): Judged => ({
  cue: { ...span(cue), exact: 1, any: 1 },
  arguments: {
    content: content.map(span),
    source: source === undefined ? undefined : span(source),
    chance: 1,
    share: 1,
    empty: 0,
    sourceless: 0,
  },
  verdict: { exact: 1, right: 1 },
});

for (const [text, cue, content, source, is] of [
  ['Holm said Tuesday at noon.', 'said', 'at noon', 'Tuesday', true],
  ['Not everyone agrees.', 'agrees', 'Not', 'everyone', true],
  ['It is known as “dry stacking” now.', 'is known', '“dry stacking”', undefined, true],
  ['It is known by masons as “dry stacking” now.', 'is known', '“dry stacking”', 'masons', false],
  ['In a letter to the board, Holm wrote:', 'wrote', 'In a letter to the board', 'Holm', true],
  ['In a letter to the board, Holm wrote a lie.', 'wrote', 'In a letter to the board', 'Holm', false],
  ['“We won,” Holm said:', 'said', '“We won,”', 'Holm', false],
  ['Holm said it was over.', 'said', 'it was over', 'Holm', false],
  [
    'Holm explained the visit by what it might prevent.',
    'explained',
    'the visit by what it might prevent',
    'Holm',
    true,
  ],
  [
    'Holm justified a long delay by pointing to rain.',
    'justified',
    'a long delay by pointing to rain',
    'Holm',
    true,
  ],
  ['Holm said the visit by ministers was over.', 'said', 'the visit by ministers was over', 'Holm', false],
  ['Holm said they won by playing fair.', 'said', 'they won by playing fair', 'Holm', false],
  [
    'Holm explained that by playing fair they won.',
    'explained',
    'that by playing fair they won',
    'Holm',
    false,
  ],
  ['Holm announced a visit by road.', 'announced', 'a visit by road', 'Holm', false],
] as const) {
  test(`${text} "${content}" is ${is ? 'misread' : 'kept'}`, () => {
    const reading = readText(text);
    const found = judged(reading, cue, [content], source);
    assert.equal(isMisread(reading.tokens, reading.quotations, found), is);
  });
}

for (const [text, cue, reported, kept] of [
  [
    'Asked about the plan, Holm left. “Not today.”',
    'Asked about',
    ['the plan', '“Not today.”'],
    ['the plan'],
  ],
  ['Holm asked about it. “Not today.”', 'asked about', ['it', '“Not today.”'], ['“ Not today . ”']],
  ['Asked Holm: “Not today?”', 'Asked', ['“Not today?”'], ['“ Not today ? ”']],
] as const) {
  test(`${text} reports ${kept.join(' and ')}`, () => {
    const reading = readText(text);
    const { content } = correctSpans(reading.tokens, reading.quotations, judged(reading, cue, reported));
    assert.deepEqual(content.map(reading.words), kept);
  });
}
