/**
 * Fits the engine's confidence in a speaker to how often it is right, puts the fit into the model, and prints said against was: each half of the
 * articles as the fit on the other half has it. Articles kept aside are not looked at: each of the others is analysed
 * by the model that was learned without its part (`npm run train -- ... --parts FOLDER` writes them), and `npm run eval`
 * then shows how what was fitted does on those kept aside. The same articles and weights give the same file.
 *
 *     node --import=tsx scripts/calibrate.ts ARTICLES.jsonl PART_0.bin PART_1.bin PART_2.bin
 */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import {
  beforeCalibration,
  CONFIDENCE,
  readConfidence,
} from '../source/core/analyse/attribution/confidence.ts';
import { analyse } from '../source/core/analyse/index.ts';
import { loadModel, type Model } from '../source/core/analyse/model/model.ts';
import { kindOf } from '../source/core/analyse/rules/rules.ts';
import { asDocument } from './as-document.ts';
import { Words } from './eval/compare-spans.ts';
import { fromAnalysis } from './eval/predicted.ts';
import { isRightPerson } from './eval/speakers.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';
import { type ConfidenceCase as Case, fitConfidence, packConfidence } from './train/fit-confidence.ts';

const MODEL = 'assets/model.bin';
const ALIKE = 0.5;

const [, , articlesPath, ...partPaths] = argv;
if (!articlesPath || partPaths.length === 0) {
  stderr.write('usage: calibrate ARTICLES.jsonl PART.bin...\n');
  exit(2);
}
const parts = partPaths.map((path) => loadModel(readFileSync(path)));

const { news } = readConfidence(loadModel(readFileSync(MODEL)).section(CONFIDENCE));

const casesOf = ({ text, quotes }: Article, model: Model, fold: number): readonly Case[] => {
  const analysis = analyse(asDocument(text), model);
  const words = new Words(text);
  const golds = quotes
    .filter(({ inner }) => !inner)
    .map((gold) => ({ gold, spans: words.tidy(gold.content) }));
  const predictions = fromAnalysis(analysis);
  return analysis.quotations.flatMap(({ attribution }, i): Case[] => {
    const predicted = predictions[i];
    if (!predicted || attribution.speaker === undefined) return [];
    const spans = words.tidy(predicted.spans);
    const match = golds.find((each) => words.overlap(each.spans, spans) >= ALIKE)?.gold;
    if (!match || match.source.length === 0) return [];
    const kind = kindOf(attribution.rules);
    const chance = beforeCalibration(kind, attribution.confidence, news);
    return [{ chance, kind, isRight: isRightPerson(text, match, predicted), fold }];
  });
};

const cases = readArticles(articlesPath)
  .filter(({ id }) => !isHeldOut(id))
  .flatMap((article, i) => {
    const model = parts[i % parts.length];
    return model ? casesOf(article, model, Math.floor(i / parts.length) % 2) : [];
  });
packConfidence(MODEL, 'news', fitConfidence(cases, 2));
