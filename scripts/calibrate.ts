/**
 * Fits the engine's confidence in a speaker to how often it is right, puts the fit into the model, and prints said against
 * was, each part of the texts by the fit on the others. The same texts and weights give the same file.
 *
 *     node --import=tsx scripts/calibrate.ts news ARTICLES.jsonl PART.bin...
 *     node --import=tsx scripts/calibrate.ts stories LITBANK.jsonl CHAINS.conll.gz FOLDER
 *
 * For news, articles kept aside are not looked at, and each of the others is analysed by the model learned without its
 * part (`npm run train -- ... --parts FOLDER` writes them); `npm run eval` then shows how what was fitted does on those
 * kept aside. For stories, each passage of LitBank is read with the weights learned without its fifth of the novels
 * (`train-antecedents ... --parts FOLDER` writes them). Whoever is described where the text has a name is not right.
 */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import type { Analysis } from '../source/core/analyse/analysis.ts';
import { ANTECEDENTS } from '../source/core/analyse/attribution/antecedents/weights.ts';
import {
  beforeCalibration,
  CONFIDENCE,
  type ConfidenceByGenre,
  readConfidence,
} from '../source/core/analyse/attribution/confidence.ts';
import { analyse } from '../source/core/analyse/index.ts';
import { withSections } from '../source/core/analyse/model/container.ts';
import { loadModel, type Model } from '../source/core/analyse/model/model.ts';
import { kindOf } from '../source/core/analyse/rules/rules.ts';
import { asDocument } from './as-document.ts';
import { Words } from './eval/compare-spans.ts';
import { fromAnalysis } from './eval/predicted.ts';
import { isRightPerson } from './eval/speakers.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';
import { type ConfidenceCase, fitConfidence, packConfidence } from './train/fit-confidence.ts';
import { readStories, type Story } from './train/litbank.ts';

const MODEL = 'assets/model.bin';
/** A quotation is one of the corpus from this overlap on. */
const ALIKE = 0.5;
const NOVEL_FOLDS = 5;
/** Titles and other words that do not distinguish people. */
const TITLE = /^(?:mr|mrs|miss|ms|dr|sir|lady|lord|captain|the|a|an|old|young|little|poor)$/;

/** By the number of a quotation, whether its speaker is right; `undefined` where the corpus does not tell. */
type Verdicts = readonly (boolean | undefined)[];

const bytes = readFileSync(MODEL);
const confidence = readConfidence(loadModel(bytes).section(CONFIDENCE));

/** The answers of one text as cases to learn from. */
const casesOf = (
  genre: keyof ConfidenceByGenre,
  analysis: Analysis,
  verdicts: Verdicts,
  fold: number,
): readonly ConfidenceCase[] =>
  analysis.quotations.flatMap(({ attribution }, i): ConfidenceCase[] => {
    const isRight = verdicts[i];
    if (isRight === undefined || attribution.speaker === undefined) return [];
    const kind = kindOf(attribution.rules);
    return [
      { chance: beforeCalibration(kind, attribution.confidence, confidence[genre]), kind, isRight, fold },
    ];
  });

const newsVerdicts = ({ text, quotes }: Article, analysis: Analysis): Verdicts => {
  const words = new Words(text);
  const golds = quotes
    .filter(({ inner }) => !inner)
    .map((gold) => ({ gold, spans: words.tidy(gold.content) }));
  return fromAnalysis(analysis).map((predicted) => {
    const spans = words.tidy(predicted.spans);
    const match = golds.find((each) => words.overlap(each.spans, spans) >= ALIKE)?.gold;
    return match && match.source.length > 0 ? isRightPerson(text, match, predicted) : undefined;
  });
};

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/-\d+$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !TITLE.test(word));

/** Whether two names may belong to the same person: all words of one are among those of the other. */
const isAlike = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
};

const storyVerdicts = ({ quotes }: Story, { quotations, speakers }: Analysis): Verdicts => {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ range, attribution }) => {
    const gold = quotes.find(({ spans }) =>
      spans.some(([start, end]) => start < range.end && range.start < end),
    );
    const name = names.get(attribution.speaker ?? '');
    return gold && name !== undefined ? isAlike(name, gold.speaker) : undefined;
  });
};

/** What each text says when it is read by the model of its part, the texts being dealt out in turn. */
const eachRead = <T extends { readonly text: string }>(
  texts: readonly T[],
  models: readonly Model[],
  casesIn: (text: T, analysis: Analysis, number: number) => readonly ConfidenceCase[],
): readonly ConfidenceCase[] =>
  texts.flatMap((each, i) => {
    const model = models[i % models.length];
    return model ? casesIn(each, analyse(asDocument(each.text), model), i) : [];
  });

const [, , genre, textsPath = '', ...paths] = argv;
if (genre === 'news' && paths.length > 0) {
  const models = paths.map((path) => loadModel(readFileSync(path)));
  const articles = readArticles(textsPath).filter(({ id }) => !isHeldOut(id));
  const cases = eachRead(articles, models, (article, analysis, i) =>
    casesOf('news', analysis, newsVerdicts(article, analysis), Math.floor(i / models.length) % 2),
  );
  packConfidence(MODEL, 'news', fitConfidence(cases, 2));
} else if (genre === 'stories' && paths.length === 2) {
  const [chainsPath = '', folder = ''] = paths;
  const models = Array.from({ length: NOVEL_FOLDS }, (_, fold) =>
    loadModel(withSections(bytes, new Map([[ANTECEDENTS, readFileSync(`${folder}/part-${fold}.json`)]]))),
  );
  const cases = eachRead(readStories(textsPath, chainsPath), models, (story, analysis, i) =>
    casesOf('story', analysis, storyVerdicts(story, analysis), i % NOVEL_FOLDS),
  );
  packConfidence(MODEL, 'story', fitConfidence(cases, NOVEL_FOLDS));
} else {
  stderr.write(
    'usage: calibrate news ARTICLES.jsonl PART.bin... | stories LITBANK.jsonl CHAINS.conll.gz FOLDER\n',
  );
  exit(2);
}
