/**
 * Fits the weights by which pronouns, descriptions and quotations without a source find whom they stand for, and puts
 * them into the model, which has to hold everything before attribution. It learns from the articles of PolNeAR that are
 * not kept aside from LitBank and from
 * passages made up, and prints how it does on what it did not learn from: the articles kept aside, and
 * each novel by what was learned from the others. With --parts it also writes the weights learned without each fifth of
 * the novels (part-0.json ...). The same texts and model give the same weights.
 *
 *     node --import=tsx scripts/train-antecedents.ts ARTICLES.jsonl LITBANK.jsonl CHAINS.conll.gz [MODEL] [--parts FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { choose } from '../source/core/analyse/attribution/antecedents/choose.ts';
import { FEATURE_NAMES } from '../source/core/analyse/attribution/antecedents/features.ts';
import {
  ANTECEDENTS,
  type WeightsByGenre,
  writeAntecedentWeights,
} from '../source/core/analyse/attribution/antecedents/weights.ts';
import { withSections } from '../source/core/analyse/model/container.ts';
import { loadModel } from '../source/core/analyse/model/model.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { makeRandom } from './random.ts';
import { byTenths } from './tenths.ts';
import {
  type Example,
  madeUpExamples,
  newsExamples,
  readNews,
  readStory,
  storyExamples,
} from './train/antecedent-examples.ts';
import { fitChoices, type Shrinkage } from './train/fit-choices.ts';
import { readStories } from './train/litbank.ts';
import { makeUp } from './train/made-up.ts';

const FOLDS = 5;
/** What pronouns in passing stand for depends on the weights: they are fitted so often, each time with the last ones in force. */
const ROUNDS = 6;
const SHRINKAGE: Readonly<Record<Example['question'], Shrinkage>> = {
  pronoun: { shared: 0.01, own: 0.02 },
  quotation: { shared: 0.08, own: 0.04 },
  description: { shared: 0.01, own: 0.01 },
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { parts: { type: 'string' } } });
const [articlesPath, storiesPath, chainsPath, modelPath = 'assets/model.bin'] = positionals;
if (!articlesPath || !storiesPath || !chainsPath) {
  stderr.write(
    'usage: train-antecedents ARTICLES.jsonl LITBANK.jsonl CHAINS.conll.gz [MODEL] [--parts FOLDER]\n',
  );
  exit(2);
}
const model = loadModel(readFileSync(modelPath));
const articles = readArticles(articlesPath).map((article) => readNews(article, model));
const stories = readStories(storiesPath, chainsPath).map((story) => readStory(story, model));
const passages = makeUp(6, makeRandom(1));
const foldOf = new Map(stories.map(({ story }, at) => [story.id, at % FOLDS]));
const aside = new Set(articles.flatMap(({ article }) => (isHeldOut(article.id) ? [article.id] : [])));

const fit = (examples: readonly Example[]): WeightsByGenre => {
  const of = (question: Example['question']) =>
    fitChoices(
      examples.filter((example) => example.question === question),
      SHRINKAGE[question],
    );
  const [pronoun, quotation, description] = [of('pronoun'), of('quotation'), of('description')];
  const ofGenre = (genre: Example['genre']) => ({
    pronoun: pronoun[genre],
    quotation: quotation[genre],
    description: description[genre],
  });
  return { news: ofGenre('news'), story: ofGenre('story') };
};

/** The mean of weights and new ones, which count for a share. */
const mix = (old: WeightsByGenre, fresh: WeightsByGenre, share: number): WeightsByGenre => {
  const of = (genre: Example['genre']) => {
    const mean = (question: Example['question']) =>
      fresh[genre][question].map(
        (weight, at) => share * weight + (1 - share) * (old[genre][question][at] ?? 0),
      );
    return { pronoun: mean('pronoun'), quotation: mean('quotation'), description: mean('description') };
  };
  return { news: of('news'), story: of('story') };
};

/** How many are right, and how right those are that were chosen with so much certainty. */
const report = (
  name: string,
  examples: readonly Example[],
  weightsOf: (example: Example) => WeightsByGenre,
): void => {
  const answers = examples.map((example) => {
    const { options, meant, genre, question } = example;
    const choice = choose(options, weightsOf(example)[genre][question]);
    const isRight = choice !== undefined && options[meant]?.person === choice.person;
    return { isRight, chance: choice?.probability ?? 0 };
  });
  const share = (those: readonly { readonly isRight: boolean }[]): number =>
    those.filter(({ isRight }) => isRight).length / those.length;
  const shown = byTenths(answers, ({ chance }) => chance).map(
    ({ tenth, those }) => ` .${tenth}: ${share(those).toFixed(2)} of ${those.length}`,
  );
  stdout.write(`${name}: ${(100 * share(answers)).toFixed(1)} % of ${examples.length};${shown.join('')}\n`);
};

const blank = (): Float32Array => new Float32Array(FEATURE_NAMES.length);
const nothing = { pronoun: blank(), quotation: blank(), description: blank() };
let whole: WeightsByGenre = { news: nothing, story: nothing };
let parts = Array.from({ length: FOLDS }, () => whole);
const weightsFor = (id: string): WeightsByGenre => parts[foldOf.get(id) ?? -1] ?? whole;
for (let round = 1; round <= ROUNDS; round++) {
  const examples = [
    ...stories.flatMap((story) => storyExamples(story, weightsFor(story.story.id).story)),
    ...madeUpExamples(passages, model, (genre) => whole[genre]),
    ...articles.flatMap((article) => newsExamples(article, weightsFor(article.article.id).news)),
  ];
  const learned = examples.filter(({ from }) => !aside.has(from));
  const share = 1 / Math.max(1, round - 1);
  parts = parts.map((part, fold) =>
    mix(part, fit(learned.filter(({ from }) => foldOf.get(from) !== fold)), share),
  );
  whole = mix(whole, fit(learned), share);
  stdout.write(`round ${round}\n`);
  for (const question of ['pronoun', 'quotation', 'description'] as const) {
    const asked = examples.filter((example) => example.question === question && example.weight === 1);
    const unseen = asked.filter(({ genre, from }) => genre === 'story' || aside.has(from));
    for (const genre of ['story', 'news'] as const) {
      const those = unseen.filter((example) => example.genre === genre);
      if (those.length > 0) report(`${genre}, ${question}`, those, ({ from }) => weightsFor(from));
    }
  }
}
const { parts: folder } = values;
if (folder !== undefined)
  for (const [fold, part] of parts.entries())
    writeFileSync(`${folder}/part-${fold}.json`, writeAntecedentWeights(part));
writeFileSync(
  modelPath,
  withSections(readFileSync(modelPath), new Map([[ANTECEDENTS, writeAntecedentWeights(whole)]])),
);
stderr.write(`${modelPath} has new weights\n`);
