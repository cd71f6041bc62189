import { lowerAt, type Run, wordAt } from '../../source/core/analyse/grammar/token.ts';
import type { SegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import {
  ArgumentFinder,
  type Arguments,
} from '../../source/core/analyse/reporting/arguments/find-arguments.ts';
import { findCues } from '../../source/core/analyse/reporting/cues/find-cues.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/features/word-classes.ts';
import { viewWords } from '../../source/core/analyse/reporting/features/word-view.ts';
import { Evidence } from '../../source/core/analyse/reporting/judging/evidence.ts';
import { gather } from '../../source/core/analyse/reporting/judging/judge.ts';
import type { Proposal } from '../../source/core/analyse/reporting/judging/proposal.ts';
import { NO_RIVALS, rivalsOf } from '../../source/core/analyse/reporting/judging/rivals.ts';
import type { JudgeModel } from '../../source/core/analyse/reporting/reporting-model.ts';
import { makeRandom } from '../random.ts';
import type { GoldTokens, Reading } from './reading.ts';

/** An option's features and whether it is exactly right, and right in substance. */
type OptionExample = { readonly features: Int32Array; readonly exact: number; readonly right: number };

/** What a cue may report. */
export type JudgeExample = readonly OptionExample[];

const BITS = 16;
const EPOCHS = 8;
const SHRINKAGE = 0.002;
const RATE = { exact: 0.01, right: 0.03 } as const;
/** Errors below this teach nothing that matters. */
const NEGLIGIBLE = 0.001;
/** Gold further away in tokens cannot be what a proposal means. */
const NEAR = 400;

/** The tokens of some spans that are words: where a span ends among punctuation does not matter, nor does a leading "that". */
const wordsOf = (reading: Reading, spans: readonly Run[]): Set<number> => {
  const words = new Set<number>();
  for (const { first, last } of spans) {
    for (let i = first; i < last; i++) if (/[\p{L}\p{N}]/u.test(wordAt(reading.tokens, i))) words.add(i);
  }
  const lead = Math.min(...words);
  if (lowerAt(reading.tokens, lead) === 'that') words.delete(lead);
  return words;
};

const overlapOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  const union = a.size + b.size - shared;
  return union ? shared / union : 0;
};

const matches = (a: Run, b: Run): boolean => a.first < b.last && b.first < a.last;

const labelOf = (
  reading: Reading,
  cue: Run,
  found: Arguments,
  gold: readonly GoldTokens[],
): { exact: number; right: number } => {
  const said = wordsOf(reading, found.content);
  let exact = 0;
  let right = 0;
  for (const attribution of gold) {
    const overlap = overlapOf(said, wordsOf(reading, attribution.content));
    if (overlap > 0.999) exact = 1;
    const source = found.source;
    const sameSource = source
      ? attribution.source.some((span) => matches(span, source))
      : attribution.source.length === 0;
    if (overlap >= 0.5 && sameSource && matches(cue, attribution.cue)) right = 1;
  }
  return { exact, right };
};

/** What models that have not seen the article propose for it, with the gold's verdict. */
export const judgeExamples = (
  reading: Reading,
  models: { readonly classes: WordClasses; readonly cues: SegmentModel; readonly arguments: SegmentModel },
): JudgeExample[] => {
  const { tokens, quotations, gold } = reading;
  const view = viewWords(tokens, models.classes);
  const finder = new ArgumentFinder(tokens, view, quotations, models.arguments);
  const evidence = new Evidence();
  const proposals = findCues(tokens, view, quotations, models.cues).map(
    (cue): Proposal => ({ cue, options: finder.find(cue) }),
  );
  const rivals = rivalsOf(proposals, tokens.count);
  return proposals.map((proposal, p): JudgeExample => {
    const near = gold.filter(({ cue }) => Math.abs(cue.first - proposal.cue.first) < NEAR);
    return proposal.options.map((found, option) => {
      gather(evidence, { tokens, view, quotations }, proposal, option, rivals[p] ?? NO_RIVALS);
      return {
        features: evidence.rows.slice(0, evidence.count).map((feature) => feature & (2 ** BITS - 1)),
        ...labelOf(reading, proposal.cue, found, near),
      };
    });
  });
};

const scoreOf = ({ features }: OptionExample, weights: Float32Array): number => {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
};

/** The chance of each option, where they and "none of them" share it. */
const chancesOf = (options: JudgeExample, weights: Float32Array): readonly number[] => {
  const odds = options.map((option) => Math.exp(Math.min(30, scoreOf(option, weights))));
  const total = odds.reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / total);
};

/** Learns weights by averaged stochastic gradient descent, each at its own pace (AdaGrad, Duchi et al. 2011). */
const learn = (given: readonly JudgeExample[], target: 'exact' | 'right', seed: number): Float32Array => {
  const random = makeRandom(seed);
  const weights = new Float32Array(2 ** BITS);
  const squares = new Float32Array(2 ** BITS).fill(0.1);
  const sums = new Float64Array(2 ** BITS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const options of random.shuffle(given)) {
      const chances = chancesOf(options, weights);
      options.forEach((option, i) => {
        const slope = (chances[i] ?? 0) - option[target];
        if (Math.abs(slope) < NEGLIGIBLE) return;
        for (const feature of option.features) {
          const full = slope + SHRINKAGE * (weights[feature] ?? 0);
          const square = (squares[feature] ?? 0) + full * full;
          squares[feature] = square;
          weights[feature] = (weights[feature] ?? 0) - (RATE[target] * full) / Math.sqrt(square);
        }
      });
    }
    if (epoch < EPOCHS / 2) continue;
    weights.forEach((weight, i) => {
      sums[i] = (sums[i] ?? 0) + weight;
    });
  }
  return Float32Array.from(sums, (sum) => sum / Math.ceil(EPOCHS / 2));
};

/** Learns which option is exactly right, if any; then whether what would be chosen by that is right in substance. */
export const trainJudge = (given: readonly JudgeExample[], seed: number): JudgeModel => {
  const exact = learn(given, 'exact', seed);
  const chosen = given.flatMap((options): JudgeExample[] => {
    const chances = chancesOf(options, exact);
    const best = options[chances.indexOf(Math.max(...chances))];
    return best ? [[best]] : [];
  });
  return { exact, right: learn(chosen, 'right', seed) };
};
