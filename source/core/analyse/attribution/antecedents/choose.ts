/** One of several candidates, by its number among the people, and the numbers of the features that hold of it. */
export type Option = {
  readonly person: number;
  readonly features: readonly number[];
  /** What is added to the sum of the features' weights: what is known of the whole article, and was not learned. */
  readonly lean: number;
};

/** By a feature's number. */
export type Weights = Float32Array;

export type Choice = {
  readonly person: number;
  /** The chance that it is the one meant. */
  readonly probability: number;
};

/** How much a candidate speaks for itself: the sum of its features' weights. */
export const scoreOf = (features: readonly number[], weights: Weights): number => {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
};

/** The likeliest of several candidates, against one another and against none of them (which scores 0). */
export const choose = (options: readonly Option[], weights: Weights): Choice | undefined => {
  let [best, bestScore, total] = [-1, Number.NEGATIVE_INFINITY, 1];
  for (const { person, features, lean } of options) {
    const score = scoreOf(features, weights) + lean;
    // Lowering one candidate makes “nobody” likelier, not the other candidates.
    total += Math.exp(score - Math.min(0, lean));
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best < 0 ? undefined : { person: best, probability: Math.exp(bestScore) / total };
};
