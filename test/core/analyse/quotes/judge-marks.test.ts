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

const usesIn = (text: string): readonly string[] => {
  const document = paragraphs(text);
  const tokens = tokenise(document, tagger);
  return judgeMarks(tokens, pairMarks(document, tokens), weights).map(({ use }) => use);
};

const cases: readonly (readonly [name: string, text: string, uses: readonly string[]])[] = [
  ['words with their speaker', '“We will open the bridge by Easter,” Ada Holm said.', ['quotation']],
  ['a song', 'She sang the old song “Harbour Lights” in Leeds.', ['title']],
  ['a programme', 'On ABC’s “The Early Show” he wore a hat.', ['title']],
  ['a scare quote', 'His “office” was a shed.', ['scare']],
  ['a nickname', 'Walter “Tiny” Briggs came second.', ['nickname']],
  ['a paragraph of its own', 'It was late.\n\n“The flour, the till. All gone.”\n\nHe left.', ['quotation']],
  ['several paragraphs', '“We won.\n\n“They lost.”', ['quotation', 'quotation']],
  ['another script beside a verb of saying', '李明说：“井已经干了。”', ['quotation']],
  ['another script before a verb of saying', '"הבאר יבשה", אמר דוד.', ['quotation']],
  ['nothing between the marks', 'He wrote "" and left.', ['scare']],
];

for (const [name, text, uses] of cases) test(name, () => assert.deepEqual(usesIn(text), uses));

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
