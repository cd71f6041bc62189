import { PRIOR_WEIGHTS } from './prior-weights.ts';
import { PRONOUN_WEIGHTS } from './pronoun-weights.ts';
import type { Option } from './stage.ts';

/** By feature. */
export type Weights = Readonly<Record<string, number>>;

export type Choice = { readonly member: number; readonly probability: number };

const WEIGHTS: Weights = { ...PRONOUN_WEIGHTS, ...PRIOR_WEIGHTS };

/** How much a candidate speaks for itself: the sum of its features' weights. */
export const scoreOf = (features: readonly string[], weights: Weights): number => {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
};

/** The likeliest of several candidates, against one another and against none of them (which scores 0). */
export const choose = (options: readonly Option[], weights: Weights = WEIGHTS): Choice | undefined => {
  let [best, bestScore, total] = [-1, Number.NEGATIVE_INFINITY, 1];
  for (const { member, features } of options) {
    const score = scoreOf(features, weights);
    total += Math.exp(score);
    if (score > bestScore) [best, bestScore] = [member, score];
  }
  return best < 0 ? undefined : { member: best, probability: Math.exp(bestScore) / total };
};
