/**
 * Fits the engine's confidence to how often it is right, on the articles held out, and prints said against was: each
 * half of them as the fit on the other half has it. The same articles and weights give the same file.
 *
 *     node --import=tsx scripts/calibrate.ts ARTICLES.jsonl MODEL.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import type { Quotation, Speaker } from '../source/core/analyse/analysis.ts';
import { logit, type Way, wayOf } from '../source/core/analyse/attribution/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../source/core/analyse/attribution/confidence-weights.ts';
import { analyse } from '../source/core/analyse/index.ts';
import { loadModel } from '../source/core/analyse/model/model.ts';
import { asDocument } from './as-document.ts';
import { type Article, type GoldQuote, isHeldOut, readArticles, type Span } from './polnear.ts';

const FILE = 'source/core/analyse/attribution/confidence-weights.ts';
const STEPS = 4000;
const RATE = 0.5;
/** How strongly the fit is held to "as the rule has it": the rarer a way, the less its few cases may say. */
const SHRINKAGE = 4;
const ALIKE = 0.5;

const WAYS: readonly Way[] = ['named', 'described', 'role', 'pronoun', 'group', 'subject', 'carried'];

type Weights = {
  readonly slope: number;
  readonly ways: Readonly<Record<Way, number>>;
};
type Case = {
  readonly chance: number;
  readonly way: Way;
  readonly isRight: boolean;
  readonly fold: number;
};

const [, , articlesPath, modelPath] = argv;
if (!articlesPath || !modelPath) {
  stderr.write('usage: calibrate ARTICLES.jsonl MODEL.bin\n');
  exit(2);
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase());

const lettersOf = (text: string, spans: readonly Span[]): ReadonlySet<number> => {
  const offsets = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) offsets.add(at);
  return offsets;
};

const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

/** Whether a speaker is who the corpus says: the antecedent where it is known, else the words of the source or their name. */
const isRight = (text: string, gold: GoldQuote, { attribution }: Quotation, speaker: Speaker): boolean => {
  const named = new Set(wordsOf(speaker.name));
  const antecedent = gold.silver && wordsOf(gold.silver.replace(/\b(?:Jr|Sr)\.?$/, '')).at(-1);
  if (antecedent) return named.has(antecedent);
  const { mention } = attribution;
  if (mention && gold.source.some(([start, end]) => start < mention.end && mention.start < end)) return true;
  return (
    gold.sourceType === 'name' &&
    wordsOf(gold.source.map(([start, end]) => text.slice(start, end)).join(' ')).some(
      (word) => word.length > 3 && named.has(word),
    )
  );
};

const model = loadModel(readFileSync(modelPath));

const casesOf = ({ text, quotes }: Article, fold: number): readonly Case[] => {
  const { quotations, speakers } = analyse(asDocument(text), model);
  const golds = quotes
    .filter(({ inner }) => !inner)
    .map((gold) => ({ gold, letters: lettersOf(text, gold.content) }));
  return quotations.flatMap((quotation): Case[] => {
    const { attribution, spans } = quotation;
    const speaker = speakers.find(({ id }) => id === attribution.speaker);
    const letters = lettersOf(
      text,
      spans.map(({ start, end }): Span => [start, end]),
    );
    const match = golds.find((each) => likeness(each.letters, letters) >= ALIKE)?.gold;
    if (!speaker || !match || match.source.length === 0) return [];
    const way = wayOf(attribution.rule);
    // What the rule made of it, before the fit that is in force.
    const { slope, ways } = CONFIDENCE_WEIGHTS;
    const chance = (logit(attribution.confidence) - ways[way]) / slope;
    return [{ chance, way, isRight: isRight(text, match, quotation, speaker), fold }];
  });
};

const said = ({ slope, ways }: Weights, { chance, way }: Case): number =>
  1 / (1 + Math.exp(-(slope * chance + ways[way])));

/** Logistic regression by full-batch descent, shrunk toward the rules' own chances. */
const fit = (cases: readonly Case[]): Weights => {
  let slope = 1;
  const ways = { named: 0, described: 0, role: 0, pronoun: 0, group: 0, subject: 0, carried: 0 };
  for (let step = 0; step < STEPS; step++) {
    let slopeBy = SHRINKAGE * (slope - 1);
    const waysBy = { named: 0, described: 0, role: 0, pronoun: 0, group: 0, subject: 0, carried: 0 };
    for (const each of cases) {
      const error = said({ slope, ways }, each) - (each.isRight ? 1 : 0);
      slopeBy += error * each.chance;
      waysBy[each.way] += error;
    }
    const rate = RATE / (cases.length / 10 + SHRINKAGE);
    slope -= (rate * slopeBy) / 10;
    for (const way of WAYS) ways[way] -= rate * (waysBy[way] + SHRINKAGE * ways[way]);
  }
  return { slope, ways };
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
  .filter(({ id }) => isHeldOut(id))
  .flatMap((article, index) => casesOf(article, index % 2));
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
  `/** How much to trust which way of coming to an answer. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: ${Number(fitted.slope.toFixed(2))},
  ways: {
${WAYS.map((way) => `    ${way}: ${Number(fitted.ways[way].toFixed(2))},`).join('\n')}
  },
} as const;
`,
);
