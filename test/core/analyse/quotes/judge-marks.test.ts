import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadModel } from '../../../../source/core/analyse/model/model.ts';
import { judgeMarks } from '../../../../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel, writeMarkModel } from '../../../../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../../../../source/core/analyse/quotes/pair-marks.ts';
import { readTagger } from '../../../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../../../assets/model.bin', import.meta.url)));
const tagger = readTagger(model.section('tokens/tagger'));
const weights = readMarkModel(model.section('quotes/marks'));

/** Whether each pair of marks holds a quotation. */
const quotationsIn = (text: string): readonly boolean[] => {
  const document = paragraphs(text);
  const tokens = tokenise(document, tagger);
  return judgeMarks(tokens, pairMarks(document, tokens), weights).map(({ use }) => use === 'quotation');
};

const cases: readonly (readonly [name: string, text: string, quotations: readonly boolean[]])[] = [
  ['words with their speaker', '“We will open the bridge by Easter,” Ada Holm said.', [true]],
  ['a song', 'She sang the old song “Harbour Lights” in Leeds.', [false]],
  ['a programme', 'On ABC’s “The Early Show” he wore a hat.', [false]],
  ['a scare quote', 'His “office” was a shed.', [false]],
  ['a nickname', 'Walter “Tiny” Briggs came second.', [false]],
  ['a paragraph of its own', 'It was late.\n\n“The flour, the till. All gone.”\n\nHe left.', [true]],
  ['several paragraphs', '“We won.\n\n“They lost.”', [true, true]],
  ['another script beside a verb of saying', '李明说：“井已经干了。”', [true]],
  ['another script before a verb of saying', '"הבאר יבשה", אמר דוד.', [true]],
  ['nothing between the marks', 'He wrote "" and left.', [false]],
  ['a memoir in commas', 'Her memoir, “No Way Back,” came out in May.', [false]],
  ['what a talk is titled', 'The talk, titled “Water for All”, is on Monday.', [false]],
  ['a part in a play', 'He took the title role in “Inside Leo Marks.” It ran for a year.', [false]],
  ['several works', 'You know films such as “Dry Docks” and “The Long Rain”.', [false, false]],
  ['a word that is talked about', 'Staff were told to drop the word “strike”.', [false]],
  ['a motto', 'The club’s motto was “hope for the best, prepare for the worst”.', [false]],
  ['a plan by its name', 'Ann Lee announced her “Growing Ohio Plan” on Monday.', [false]],
  ['what somebody is called', 'He called her “Crooked Holly” again.', [true]],
];

for (const [name, text, quotations] of cases)
  test(name, () => assert.deepEqual(quotationsIn(text), quotations));

test('a doubtful quotation is a sure one where it is a sentence of its own', () => {
  const scoreIn = (text: string): number => {
    const document = paragraphs(text);
    const tokens = tokenise(document, tagger);
    return judgeMarks(tokens, pairMarks(document, tokens), weights)[0]?.score ?? 0;
  };
  const alone = scoreIn('She shakes her head. “Never had a reason.” He left.');
  assert.equal(alone, 0.97);
  assert.ok(scoreIn('She shakes her head. “Never had a reason” is a song.') < alone);
});

test('weights written and read again are the same', () => {
  assert.deepEqual(readMarkModel(writeMarkModel(weights)), weights);
});

test('bytes of another version are refused', () => {
  assert.throws(() => readMarkModel(new Uint8Array([9, 4, 1, 0])), RangeError);
});
