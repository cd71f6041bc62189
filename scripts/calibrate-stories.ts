/**
 * Fits the engine's confidence in a speaker, in stories, to how often it names the right person, and prints said against
 * was. Each passage of LitBank is read with the weights that were learned without its fifth of the novels
 * (`train-antecedents ... --parts FOLDER` writes them). Whoever is described where the text has a name is not right.
 *
 *     node --import=tsx scripts/calibrate-stories.ts LITBANK.jsonl CHAINS.conll.gz FOLDER [MODEL]
 */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { ANTECEDENTS } from '../source/core/analyse/attribution/antecedents/weights.ts';
import {
  beforeCalibration,
  CONFIDENCE,
  readConfidence,
} from '../source/core/analyse/attribution/confidence.ts';
import { analyse } from '../source/core/analyse/index.ts';
import { withSections } from '../source/core/analyse/model/container.ts';
import { loadModel, type Model } from '../source/core/analyse/model/model.ts';
import { kindOf } from '../source/core/analyse/rules/rules.ts';
import { asDocument } from './as-document.ts';
import { type ConfidenceCase, fitConfidence, packConfidence } from './train/fit-confidence.ts';
import { readStories, type Story } from './train/litbank.ts';

const FOLDS = 5;
/** Titles and other words that do not distinguish people. */
const TITLE = /^(?:mr|mrs|miss|ms|dr|sir|lady|lord|captain|the|a|an|old|young|little|poor)$/;

const [, , storiesPath, chainsPath, folder, modelPath = 'assets/model.bin'] = argv;
if (!storiesPath || !chainsPath || !folder) {
  stderr.write('usage: calibrate-stories LITBANK.jsonl CHAINS.conll.gz FOLDER [MODEL]\n');
  exit(2);
}

const bytes = readFileSync(modelPath);
const { story } = readConfidence(loadModel(bytes).section(CONFIDENCE));

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

const casesOf = ({ text, quotes }: Story, model: Model, fold: number): readonly ConfidenceCase[] => {
  const { quotations, speakers } = analyse(asDocument(text), model);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.flatMap(({ range, attribution: { speaker, rules, confidence } }): ConfidenceCase[] => {
    const gold = quotes.find(({ spans }) =>
      spans.some(([start, end]) => start < range.end && range.start < end),
    );
    const name = names.get(speaker ?? '');
    if (!gold || name === undefined) return [];
    const kind = kindOf(rules);
    const chance = beforeCalibration(kind, confidence, story);
    return [{ chance, kind, isRight: isAlike(name, gold.speaker), fold }];
  });
};

const models = Array.from({ length: FOLDS }, (_, fold) =>
  loadModel(withSections(bytes, new Map([[ANTECEDENTS, readFileSync(`${folder}/part-${fold}.json`)]]))),
);
const cases = readStories(storiesPath, chainsPath).flatMap((story, at) => {
  const model = models[at % FOLDS];
  return model ? casesOf(story, model, at % FOLDS) : [];
});
packConfidence(modelPath, 'story', fitConfidence(cases, FOLDS));
