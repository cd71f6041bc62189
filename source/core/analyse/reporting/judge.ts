import type { Tokens } from '../tokens/tokens.ts';
import { JUDGE_FEATURES, judgeFeatures, REASONS } from './judge-features.ts';
import type { Proposal } from './proposal.ts';
import type { QuotationMap } from './quotation-map.ts';
import type { JudgeModel } from './reporting-model.ts';
import type { Rivals } from './rivals.ts';
import type { WordView } from './word-view.ts';

/**
 * `exact`: the chance that what is reported is exactly so; `right`: that cue, content and source are right in substance.
 * `reasons` are the kinds of evidence that spoke most for it.
 */
export type Verdict = { readonly exact: number; readonly right: number; readonly reasons: readonly string[] };

const MOST_REASONS = 3;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Judges proposals of one article. */
export const makeJudge = (
  tokens: Tokens,
  view: WordView,
  quotations: QuotationMap,
  model: JudgeModel,
): ((proposal: Proposal, rivals: Rivals) => Verdict) => {
  const features = new Int32Array(JUDGE_FEATURES);
  const mask = model.exact.length - 1;
  return (proposal, rivals) => {
    const count = judgeFeatures(proposal, rivals, tokens, view, quotations, features);
    const evidence = new Map<string, number>();
    let exact = 0;
    let right = 0;
    for (let i = 0; i < count; i++) {
      const row = (features[i] ?? 0) & mask;
      const weight = model.right[row] ?? 0;
      exact += model.exact[row] ?? 0;
      right += weight;
      const reason = REASONS[i];
      if (reason) evidence.set(reason, (evidence.get(reason) ?? 0) + weight);
    }
    const reasons = [...evidence]
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_REASONS)
      .map(([reason]) => reason);
    return { exact: logistic(exact), right: logistic(right), reasons };
  };
};
