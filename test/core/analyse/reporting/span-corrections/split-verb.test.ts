import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadModel } from '../../../../../source/core/analyse/model/model.ts';
import type { TokenSpan } from '../../../../../source/core/analyse/reporting/arguments/find-arguments.ts';
import { viewWords } from '../../../../../source/core/analyse/reporting/features/word-view.ts';
import { reportingModel } from '../../../../../source/core/analyse/reporting/reporting-model.ts';
import { subjectOfSplitVerb } from '../../../../../source/core/analyse/reporting/span-corrections/split-verb.ts';
import { readTagger } from '../../../../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../../../../source/core/analyse/tokens/tokenise.ts';
import { paragraphs } from '../../../../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../../../../assets/model.bin', import.meta.url)));

/** The subject found for the cue, given that the word right before it was taken for the source. */
const subjectIn = (text: string, cue: string): string | undefined => {
  const tokens = tokenise(paragraphs(text), readTagger(model.section('tokens/tagger')));
  const at = tokens.words.indexOf(cue);
  const span: TokenSpan = { first: at, last: at + 1 };
  const view = viewWords(tokens, reportingModel(model).classes);
  const found = subjectOfSplitVerb(tokens, view, span, { first: at - 1, last: at });
  return found && tokens.words.slice(found.first, found.last).join(' ');
};

for (const [text, cue, subject] of [
  ['China said Paul Lima had in a call with Holm urged the firm to wait.', 'urged', 'Paul Lima'],
  ['The minister has in a letter to Holm denied the charge.', 'denied', 'The minister'],
  ['Paul Lima had lunch with Holm and said it was over.', 'said', undefined],
  ['Reporters had been told that Holm denied it.', 'denied', undefined],
  ['Lima met Holm, and in the hall Nair said no.', 'said', undefined],
] as const) {
  test(`${text} ${cue}: ${subject ?? 'as it stands'}`, () => assert.equal(subjectIn(text, cue), subject));
}
