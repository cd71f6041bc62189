/**
 * Fits the weights by which "he" and "she" find whom they stand for to the articles that are not held out, and prints
 * how they do on those that are. The same articles give the same file.
 *
 *     node --import=tsx scripts/train-people.ts ARTICLES.jsonl TAGGER.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { choose, scoreOf, type Weights } from '../source/core/analyse/attribution/pronouns/choose.ts';
import { PRIOR_WEIGHTS } from '../source/core/analyse/attribution/pronouns/prior-weights.ts';
import type { Option } from '../source/core/analyse/attribution/pronouns/stage.ts';
import { quotedRanges } from '../source/core/analyse/attribution/quoted.ts';
import { resolveSources } from '../source/core/analyse/attribution/resolve.ts';
import { castNames } from '../source/core/analyse/people/cast.ts';
import { findNames } from '../source/core/analyse/people/find-names.ts';
import type { Member } from '../source/core/analyse/people/member.ts';
import { readTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { goldReported } from './gold-reported.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';

const ROUNDS = 3;
const EPOCHS = 60;
const RATE = 0.5;
const SHRINKAGE = 0.002;
const FILE = 'source/core/analyse/attribution/pronouns/pronoun-weights.ts';

const [, , articlesPath, taggerPath] = argv;
if (!articlesPath || !taggerPath) {
  stderr.write('usage: train-people ARTICLES.jsonl TAGGER.bin\n');
  exit(2);
}
const tagger = readTagger(readFileSync(taggerPath));

/** A pronoun's candidates and which of them is meant: -1 for none. */
type Example = { readonly options: readonly Option[]; readonly meant: number };

/** Whether a member bears the name an antecedent is given by. */
const bears = ({ words }: Member, name: string): boolean => {
  const wanted = name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|dr|jr|sr)\.?(?=\s|$)/g, '')
    .trim()
    .split(/\s+/);
  if (words.at(-1) !== wanted.at(-1) && !(wanted.length === 1 && words.includes(wanted[0] ?? '')))
    return false;
  return wanted.length < 2 || words.length < 2 || words[0]?.[0] === wanted[0]?.[0];
};

const examplesOf = (article: Article, weights: Weights): readonly Example[] => {
  const document = asDocument(article.text);
  const tokens = tokenise(document, tagger);
  const names = findNames(document, tokens);
  const cast = castNames(names, article.text);
  const gold = goldReported(article);
  const reported = gold.map(({ reported: said }) => said);
  const { inQuotes } = quotedRanges(reported);
  const examples: Example[] = [];
  const watch = (index: number, options: readonly Option[]): number | undefined => {
    const silver = gold[index]?.quote.silver;
    if (silver === undefined) return undefined;
    const meant = options.findIndex(({ member }) => {
      const known = cast.members[member];
      return known !== undefined && bears(known, silver);
    });
    examples.push({ options, meant });
    return options[meant]?.member;
  };
  resolveSources({ document, tokens, names, cast, reported, inQuotes, weights }, watch);
  return examples;
};

/** Softmax regression over each pronoun's candidates and "none of them", by full-batch steps with Adagrad. */
const fit = (examples: readonly Example[]): Weights => {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope: Record<string, number> = {};
    for (const { options, meant } of examples) {
      const exps = options.map(({ features }) => Math.exp(scoreOf(features, weights)));
      const total = exps.reduce((sum, exp) => sum + exp, 1);
      for (const [index, { features }] of options.entries()) {
        const error = (exps[index] ?? 0) / total - (index === meant ? 1 : 0);
        for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error;
      }
    }
    for (const [feature, sum] of Object.entries(slope)) {
      if (feature in PRIOR_WEIGHTS) continue;
      const step = sum / examples.length + SHRINKAGE * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 1e-8) + step * step;
      weights[feature] = (weights[feature] ?? 0) - (RATE * step) / Math.sqrt(squares[feature]);
    }
  }
  return weights;
};

const check = (name: string, examples: readonly Example[], weights: Weights): void => {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0, sum: 0 }));
  let right = 0;
  for (const { options, meant } of examples) {
    const choice = choose(options, weights);
    const isRight = choice !== undefined && options[meant]?.member === choice.member;
    if (isRight) right += 1;
    const bin = bins[Math.min(9, Math.floor((choice?.probability ?? 0) * 10))];
    if (!bin) continue;
    bin.all += 1;
    bin.sum += choice?.probability ?? 0;
    if (isRight) bin.right += 1;
  }
  const missing = examples.filter(({ meant }) => meant < 0).length;
  stdout.write(
    `${name}: ${right} of ${examples.length} right (${((100 * right) / examples.length).toFixed(1)} %), ${missing} not among the candidates\n`,
  );
  for (const { right: good, all, sum } of bins) {
    if (all > 0)
      stdout.write(`  said ${(sum / all).toFixed(2)}, were ${(good / all).toFixed(2)} of ${all}\n`);
  }
};

const articles = readArticles(articlesPath);
const fitted = articles.filter(({ id }) => !isHeldOut(id));
let weights: Weights = {};
for (let round = 0; round < ROUNDS; round++) {
  const known = weights;
  const examples = fitted.flatMap((article) => examplesOf(article, known));
  weights = fit(examples);
  check(`round ${round + 1}, fitted`, examples, weights);
}
const final = weights;
check(
  'held out',
  articles.filter(({ id }) => isHeldOut(id)).flatMap((article) => examplesOf(article, final)),
  final,
);

const rows = Object.keys(final)
  .sort()
  .filter((feature) => Math.abs(final[feature] ?? 0) >= 0.005)
  .map(
    (feature) =>
      `  ${/^[a-z]\w*$/.test(feature) ? feature : `'${feature}'`}: ${Number((final[feature] ?? 0).toFixed(2))},`,
  );
writeFileSync(
  FILE,
  `/** What each feature of a candidate says for its being whom a pronoun stands for. Made by scripts/train-people.ts. */
export const PRONOUN_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
);
