/**
 * Fits the model that tells quotations from titles and scare quotes to the marks of the articles that are not held
 * out, and prints how it does on those that are. The same articles and seed give the same bytes.
 *
 *     node --import=tsx scripts/train-marks.ts ARTICLES.jsonl TAGGER.bin WEIGHTS.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { markContext } from '../source/core/analyse/quotes/judge-marks.ts';
import { markFeatures } from '../source/core/analyse/quotes/mark-features.ts';
import { featureRow, writeMarkModel } from '../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../source/core/analyse/quotes/pair-marks.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';
import { makeRandom } from './random.ts';

const BITS = 14;
const EPOCHS = 12;
const RATE = 0.1;
const SHRINKAGE = 1e-4;
/** One false pair in twenty: without a greater weight the model would say yes to all. */
const WEIGHT_OF_FALSE = 2.5;

const [, , articlesPath, taggerPath, weightsPath] = argv;
if (!articlesPath || !taggerPath || !weightsPath) {
  stderr.write('usage: train-marks ARTICLES.jsonl TAGGER.bin WEIGHTS.bin\n');
  exit(2);
}
const tagger = readTagger(readFileSync(taggerPath));

type Example = { readonly rows: readonly number[]; readonly isQuotation: boolean; readonly shown: string };

const examplesOf = ({ text, marks }: Article): readonly Example[] => {
  const document = asDocument(text);
  const tokens = tokenise(document, tagger);
  const pairs = pairMarks(document, tokens);
  const context = markContext(tokens, pairs);
  return pairs.flatMap((pair) => {
    const mark = marks.find(
      ({ s, e }) => Math.abs(pair.range.start - s) <= 1 && Math.abs(pair.range.end - e) <= 1,
    );
    if (!mark || mark.label === 'neutral') return [];
    // A long pair that is said to be no quotation is nearly always one the annotator missed.
    if (mark.label === 'neg' && mark.words >= 8) return [];
    const rows = markFeatures(tokens, pair, context).map((name) => featureRow(name, BITS));
    const shown = text.slice(Math.max(0, pair.range.start - 40), pair.range.end + 30).replaceAll('\n', ' ');
    return [{ rows, isQuotation: mark.label === 'pos', shown }];
  });
};

const articles = readArticles(articlesPath);
const fit = articles.filter(({ id }) => !isHeldOut(id)).flatMap(examplesOf);
const check = articles.filter(({ id }) => isHeldOut(id)).flatMap(examplesOf);

const weights = new Float64Array(2 ** BITS);
const squares = new Float64Array(2 ** BITS);
const scoreOf = (rows: readonly number[], table: ArrayLike<number>): number =>
  rows.reduce((sum, row) => sum + (table[row] ?? 0), 0);
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

const random = makeRandom(7);
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (const { rows, isQuotation } of random.shuffle(fit)) {
    const error = chance(scoreOf(rows, weights)) - (isQuotation ? 1 : 0);
    const step = isQuotation ? error : error * WEIGHT_OF_FALSE;
    for (const row of rows) {
      const gradient = step + SHRINKAGE * (weights[row] ?? 0);
      squares[row] = (squares[row] ?? 0) + gradient * gradient;
      weights[row] = (weights[row] ?? 0) - (RATE * gradient) / Math.sqrt((squares[row] ?? 0) + 1e-8);
    }
  }
}

const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const divisor = Math.floor(127 / largest);
const small = Int8Array.from(weights, (weight) => Math.round(weight * divisor));
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const counts = { right: 0, missed: 0, wrong: 0, leftAlone: 0 };
  for (const { rows, isQuotation } of check) {
    const said = chance(scoreOf(rows, small) / divisor) >= threshold;
    counts[said ? (isQuotation ? 'right' : 'wrong') : isQuotation ? 'missed' : 'leftAlone'] += 1;
  }
  const f1 = (200 * counts.right) / (2 * counts.right + counts.missed + counts.wrong);
  const left = (100 * counts.leftAlone) / (counts.leftAlone + counts.wrong);
  stderr.write(
    `at ${threshold}: F1 ${f1.toFixed(2)}, others left alone ${left.toFixed(1)} % ${JSON.stringify(counts)}\n`,
  );
}
writeFileSync(weightsPath, writeMarkModel({ bits: BITS, divisor, weights: small }));
