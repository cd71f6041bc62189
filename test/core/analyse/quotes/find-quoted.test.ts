import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadModel } from '../../../../source/core/analyse/model/model.ts';
import { findQuoted } from '../../../../source/core/analyse/quotes/find-quoted.ts';
import { judgeMarks } from '../../../../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../../../../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../../../../source/core/analyse/quotes/pair-marks.ts';
import { readTagger } from '../../../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import type { Range } from '../../../../source/core/text/range.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../../../assets/model.bin', import.meta.url)));
const tagger = readTagger(model.section('tokens/tagger'));
const weights = readMarkModel(model.section('quotes/marks'));

/** What is found, as "source, cue: span | span". */
const found = (text: string): readonly string[] => {
  const document = paragraphs(text);
  const tokens = tokenise(document, tagger);
  const slice = (range: Range | undefined): string => (range ? text.slice(range.start, range.end) : '?');
  return findQuoted(tokens, judgeMarks(tokens, pairMarks(document, tokens), weights)).map(
    ({ source, cue, spans }) => `${slice(source)}, ${slice(cue)}: ${spans.map(slice).join(' | ')}`,
  );
};

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['subject and verb', '“We have won the vote,” she said.', ['she, said: “We have won the vote,”']],
  ['verb and subject', '“We have won the vote,” said Ada Holm.', ['Ada Holm, said: “We have won the vote,”']],
  ['a strange verb', '“We have won the vote,” he thundered.', ['he, thundered: “We have won the vote,”']],
  [
    'a verb that is a noun elsewhere',
    '“We have won the vote,” the foreman grins.',
    ['the foreman, grins: “We have won the vote,”'],
  ],
  [
    'a strange verb between a name and a day',
    '“We have won the vote,” Holm fumed on Monday.',
    ['Holm, fumed: “We have won the vote,”'],
  ],
  ['a noun phrase without a verb', '“The Vote,” the novel of his youth.', ['?, ?: “The Vote,”']],
  [
    'interrupted and going on',
    '“We have won,” she said, “and they have lost. They know it.” “So do we.”',
    ['she, said: “We have won,” | “and they have lost. They know it.” | “So do we.”'],
  ],
  ['a lead-in', 'Ada Holm told us: “We have won the vote.”', ['Ada Holm, told: “We have won the vote.”']],
  [
    'a lead-in from the paragraph before',
    'Ada Holm wrote:\n\n“We have won the vote.”',
    ['Ada Holm, wrote: “We have won the vote.”'],
  ],
  [
    'mixed',
    'Ada Holm said the vote was “won by a mile” in Leeds.',
    ['Ada Holm, said: the vote was “won by a mile” in Leeds'],
  ],
  [
    'a name that ends like a verb of reporting',
    'Ada Holm urged the United States to respect “the core of it” in Leeds.',
    ['Ada Holm, urged: the United States to respect “the core of it” in Leeds'],
  ],
  [
    'at the end of the sentence',
    '“The vote is won” for all of us, she said.',
    ['she, said: “The vote is won” for all of us'],
  ],
  ['nobody', '“The flour, the till. All of it gone.”', ['?, ?: “The flour, the till. All of it gone.”']],
];

for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(found(text), expected));
