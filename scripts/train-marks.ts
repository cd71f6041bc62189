/**
 * Fits the model that tells quotations from titles and scare quotes to the marks of the articles that are not held
 * out, and prints how it does on those that are. The same articles and seed give the same bytes.
 *
 *     node --import=tsx scripts/train-marks.ts ARTICLES.jsonl TAGGER.bin WEIGHTS.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { writeMarkModel } from '../source/core/analyse/quotes/mark-model.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { chanceOf, markExamples, scoreOf, trainMarks } from './train/mark-trainer.ts';

const [, , articlesPath, taggerPath, weightsPath] = argv;
if (!articlesPath || !taggerPath || !weightsPath) {
  stderr.write('usage: train-marks ARTICLES.jsonl TAGGER.bin WEIGHTS.bin\n');
  exit(2);
}
const tagger = readTagger(readFileSync(taggerPath));
const articles = readArticles(articlesPath);
const model = trainMarks(
  articles.filter(({ id }) => !isHeldOut(id)).flatMap((article) => markExamples(article, tagger)),
);
const check = articles.filter(({ id }) => isHeldOut(id)).flatMap((article) => markExamples(article, tagger));

for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const counts = { right: 0, missed: 0, wrong: 0, leftAlone: 0 };
  for (const { rows, isQuotation } of check) {
    const said = chanceOf(scoreOf(rows, model.weights) / model.divisor) >= threshold;
    counts[said ? (isQuotation ? 'right' : 'wrong') : isQuotation ? 'missed' : 'leftAlone'] += 1;
  }
  const f1 = (200 * counts.right) / (2 * counts.right + counts.missed + counts.wrong);
  const left = (100 * counts.leftAlone) / (counts.leftAlone + counts.wrong);
  stderr.write(
    `at ${threshold}: F1 ${f1.toFixed(2)}, others left alone ${left.toFixed(1)} % ${JSON.stringify(counts)}\n`,
  );
}
writeFileSync(weightsPath, writeMarkModel(model));
