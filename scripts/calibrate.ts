/**
 * Fits the engine's confidence in a speaker to how often it is right, and prints said against was: each half of the
 * articles as the fit on the other half has it. Articles kept aside are not looked at: each of the others is analysed
 * by the model that was learned without its part (`npm run train -- ... --parts FOLDER` writes them), and `npm run eval`
 * then shows how what was fitted does on those kept aside. The same articles and weights give the same file.
 *
 *     node --import=tsx scripts/calibrate.ts ARTICLES.jsonl PART_0.bin PART_1.bin PART_2.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { logit } from '../source/core/analyse/attribution/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../source/core/analyse/attribution/confidence-weights.ts';
import { analyse } from '../source/core/analyse/index.ts';
import { loadModel, type Model } from '../source/core/analyse/model/model.ts';
import { type AnswerKind, kindOf } from '../source/core/analyse/rules/rules.ts';
import { asDocument } from './as-document.ts';
import { Words } from './eval/compare-spans.ts';
import { fromAnalysis } from './eval/predicted.ts';
import { isRightPerson } from './eval/speakers.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';

const FILE = 'source/core/analyse/attribution/confidence-weights.ts';
const STEPS = 4000;
const RATE = 0.5;
/** How strongly the fit is held to "as the rule has it": the rarer a kind, the less its few cases may say. */
const SHRINKAGE = 4;
const ALIKE = 0.5;

const KINDS: readonly AnswerKind[] = ['named', 'described', 'role', 'pronoun', 'group', 'subject', 'carried'];

type Weights = {
  readonly slope: number;
  readonly kinds: Readonly<Record<AnswerKind, number>>;
};
type Case = {
  readonly chance: number;
  readonly kind: AnswerKind;
  readonly isRight: boolean;
  readonly fold: number;
};

const [, , articlesPath, ...partPaths] = argv;
if (!articlesPath || partPaths.length === 0) {
  stderr.write('usage: calibrate ARTICLES.jsonl PART.bin...\n');
  exit(2);
}
const parts = partPaths.map((path) => loadModel(readFileSync(path)));

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
    // What the rule made of it, before the fit that is in force.
    const { slope, kinds } = CONFIDENCE_WEIGHTS;
    const chance = (logit(attribution.confidence) - kinds[kind]) / slope;
    return [{ chance, kind, isRight: isRightPerson(text, match, predicted), fold }];
  });
};

const said = ({ slope, kinds }: Weights, { chance, kind }: Case): number =>
  1 / (1 + Math.exp(-(slope * chance + kinds[kind])));

/** Logistic regression by full-batch descent, shrunk toward the rules' own chances. */
const fit = (cases: readonly Case[]): Weights => {
  let slope = 1;
  const kinds = { named: 0, described: 0, role: 0, pronoun: 0, group: 0, subject: 0, carried: 0 };
  for (let step = 0; step < STEPS; step++) {
    let slopeBy = SHRINKAGE * (slope - 1);
    const kindsBy = { named: 0, described: 0, role: 0, pronoun: 0, group: 0, subject: 0, carried: 0 };
    for (const each of cases) {
      const error = said({ slope, kinds }, each) - (each.isRight ? 1 : 0);
      slopeBy += error * each.chance;
      kindsBy[each.kind] += error;
    }
    const rate = RATE / (cases.length / 10 + SHRINKAGE);
    slope -= (rate * slopeBy) / 10;
    for (const kind of KINDS) kinds[kind] -= rate * (kindsBy[kind] + SHRINKAGE * kinds[kind]);
  }
  return { slope, kinds };
};

const show = (cases: readonly { readonly chance: number; readonly isRight: boolean }[]): void => {
  const bins = Array.from({ length: 10 }, () => ({ all: 0, right: 0, sum: 0 }));
  for (const each of cases) {
    const bin = bins[Math.min(9, Math.floor(each.chance * 10))];
    if (!bin) continue;
    bin.all += 1;
    bin.sum += each.chance;
    if (each.isRight) bin.right += 1;
  }
  for (const { all, right, sum } of bins)
    if (all > 0)
      stdout.write(`  said ${(sum / all).toFixed(2)}, were right ${(right / all).toFixed(2)} of ${all}\n`);
};

const cases = readArticles(articlesPath)
  .filter(({ id }) => !isHeldOut(id))
  .flatMap((article, i) => {
    const model = parts[i % parts.length];
    return model ? casesOf(article, model, Math.floor(i / parts.length) % 2) : [];
  });
const halves = [
  fit(cases.filter(({ fold }) => fold === 1)),
  fit(cases.filter(({ fold }) => fold === 0)),
] as const;
show(
  cases.map((each) => ({
    chance: said(each.fold === 0 ? halves[0] : halves[1], each),
    isRight: each.isRight,
  })),
);

const fitted = fit(cases);
writeFileSync(
  FILE,
  `/** How much to trust which kind of rule. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: ${Number(fitted.slope.toFixed(2))},
  kinds: {
${KINDS.map((kind) => `    ${kind}: ${Number(fitted.kinds[kind].toFixed(2))},`).join('\n')}
  },
} as const;
`,
);
