import type { SegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import type { TokenSpan } from '../../source/core/analyse/reporting/find-arguments.ts';
import { ArgumentFinder } from '../../source/core/analyse/reporting/find-arguments.ts';
import { findCues } from '../../source/core/analyse/reporting/find-cues.ts';
import { JUDGE_FEATURES, judgeFeatures } from '../../source/core/analyse/reporting/judge-features.ts';
import type { Proposal } from '../../source/core/analyse/reporting/proposal.ts';
import type { JudgeModel } from '../../source/core/analyse/reporting/reporting-model.ts';
import { NO_RIVALS, rivalsOf } from '../../source/core/analyse/reporting/rivals.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/word-classes.ts';
import { viewWords } from '../../source/core/analyse/reporting/word-view.ts';
import { makeRandom } from '../random.ts';
import type { GoldTokens, Reading } from './reading.ts';

/** A proposal's features and whether it was exactly right, and right in substance. */
export type JudgeExample = { readonly features: Int32Array; readonly exact: number; readonly right: number };

const BITS = 15;
const EPOCHS = 8;
const RATE = 0.03;
/** Gold further away in tokens cannot be what a proposal means. */
const NEAR = 400;

/** The tokens of some spans that are words: where a span ends among punctuation does not matter, nor does a leading "that". */
const wordsOf = (reading: Reading, spans: readonly TokenSpan[]): Set<number> => {
  const words = new Set<number>();
  for (const { first, last } of spans) {
    for (let i = first; i < last; i++) if (/[\p{L}\p{N}]/u.test(reading.tokens.words[i] ?? '')) words.add(i);
  }
  const lead = Math.min(...words);
  if (reading.tokens.lower[lead] === 'that') words.delete(lead);
  return words;
};

const overlapOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  const union = a.size + b.size - shared;
  return union ? shared / union : 0;
};

const matches = (a: TokenSpan, b: TokenSpan): boolean => a.first < b.last && b.first < a.last;

const labelOf = (
  reading: Reading,
  { cue, arguments: found }: Proposal,
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
  const buffer = new Int32Array(JUDGE_FEATURES);
  const proposals = findCues(tokens, view, quotations, models.cues).map(
    (cue): Proposal => ({ cue, arguments: finder.find(cue) }),
  );
  const rivals = rivalsOf(proposals, tokens.count);
  return proposals.map((proposal, p) => {
    const of = rivals[p] ?? NO_RIVALS;
    const count = judgeFeatures(proposal, of, tokens, view, quotations, buffer);
    const near = gold.filter(({ cue }) => Math.abs(cue.first - proposal.cue.first) < NEAR);
    return {
      features: buffer.slice(0, count).map((feature) => feature & (2 ** BITS - 1)),
      ...labelOf(reading, proposal, near),
    };
  });
};

/** Two logistic regressions over the proposals' features, by averaged stochastic gradient descent. */
export const trainJudge = (given: readonly JudgeExample[], seed: number): JudgeModel => {
  const random = makeRandom(seed);
  const learn = (target: 'exact' | 'right'): Float32Array => {
    const weights = new Float32Array(2 ** BITS);
    const squares = new Float32Array(2 ** BITS).fill(0.1);
    const sums = new Float64Array(2 ** BITS);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const example of random.shuffle(given)) {
        let score = 0;
        for (const feature of example.features) score += weights[feature] ?? 0;
        const slope = 1 / (1 + Math.exp(-score)) - example[target];
        for (const feature of example.features) {
          const full = slope + 0.002 * (weights[feature] ?? 0);
          const square = (squares[feature] ?? 0) + full * full;
          squares[feature] = square;
          weights[feature] = (weights[feature] ?? 0) - (RATE * full) / Math.sqrt(square);
        }
      }
      if (epoch >= EPOCHS / 2)
        weights.forEach((weight, i) => {
          sums[i] = (sums[i] ?? 0) + weight;
        });
    }
    return Float32Array.from(sums, (sum) => sum / Math.ceil(EPOCHS / 2));
  };
  return { exact: learn('exact'), right: learn('right') };
};
