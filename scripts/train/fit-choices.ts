import { scoreOf, type Weights } from '../../source/core/analyse/attribution/antecedents/choose.ts';
import { FEATURE_NAMES } from '../../source/core/analyse/attribution/antecedents/features.ts';
import type { Example } from './antecedent-examples.ts';

const EPOCHS = 120;
const RATE = 0.5;

/** How strongly weights are held to 0: those all genres share, and what a genre adds. */
export type Shrinkage = { readonly shared: number; readonly own: number };

/**
 * Softmax regression over each choice's options and "none of them", by full-batch steps with Adagrad. What is learned
 * of one genre is shared with the other, and each adds its own (Daumé, Frustratingly Easy Domain Adaptation, 2007).
 */
export const fitChoices = (
  examples: readonly Example[],
  { shared: holdShared, own: holdOwn }: Shrinkage,
): Readonly<Record<Example['genre'], Weights>> => {
  const size = FEATURE_NAMES.length;
  const shared = new Float64Array(size);
  const own = { news: new Float64Array(size), story: new Float64Array(size) };
  const squares = {
    shared: new Float64Array(size).fill(1e-8),
    news: new Float64Array(size).fill(1e-8),
    story: new Float64Array(size).fill(1e-8),
  };
  const sum = (genre: Example['genre']): Weights =>
    Float32Array.from(shared, (weight, at) => weight + (own[genre][at] ?? 0));
  const total = examples.reduce((all, { weight }) => all + weight, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const now = { news: sum('news'), story: sum('story') };
    const slopes = { news: new Float64Array(size), story: new Float64Array(size) };
    for (const { options, meant, genre, weight } of examples) {
      const exps = options.map(({ features }) => Math.exp(scoreOf(features, now[genre])));
      const all = exps.reduce((sum, exp) => sum + exp, 1);
      const slope = slopes[genre];
      for (const [index, { features }] of options.entries()) {
        const error = weight * ((exps[index] ?? 0) / all - (index === meant ? 1 : 0));
        for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error;
      }
    }
    const move = (
      weights: Float64Array,
      square: Float64Array,
      slopeAt: (at: number) => number,
      hold: number,
    ): void => {
      for (let at = 0; at < size; at++) {
        const step = slopeAt(at) / total + hold * (weights[at] ?? 0);
        square[at] = (square[at] ?? 0) + step * step;
        weights[at] = (weights[at] ?? 0) - (RATE * step) / Math.sqrt(square[at] ?? 1);
      }
    };
    move(shared, squares.shared, (at) => (slopes.news[at] ?? 0) + (slopes.story[at] ?? 0), holdShared);
    for (const genre of ['news', 'story'] as const)
      move(own[genre], squares[genre], (at) => slopes[genre][at] ?? 0, holdOwn);
  }
  return { news: sum('news'), story: sum('story') };
};
