import type { JudgeModel } from '../reporting-model.ts';
import { Evidence, type Ground, optionOf } from './evidence.ts';
import { judgeFeatures } from './judge-features.ts';
import type { Judged, Proposal } from './proposal.ts';
import type { Rivals } from './rivals.ts';
import { spanFeatures } from './span-features.ts';

/** Scores beyond this are as good as certain. */
const HIGHEST = 30;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The sum of the weights of what speaks for and against. */
export const weigh = ({ rows, count }: Evidence, weights: Float32Array): number => {
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[(rows[i] ?? 0) & mask] ?? 0;
  return Math.min(HIGHEST, sum);
};

/** Gathers what speaks for and against an option of a proposal. */
export const gather = (
  evidence: Evidence,
  ground: Ground,
  proposal: Proposal,
  option: number,
  rivals: Rivals,
): void => {
  const found = proposal.options[option];
  evidence.clear();
  if (!found) return;
  const described = optionOf(ground, proposal, found, rivals);
  judgeFeatures(evidence, described);
  spanFeatures(evidence, described);
};

/**
 * Judges proposals of one article: which option of each is likeliest, and how likely. The options and "none of them"
 * share the chance between them (a conditional choice model, McFadden 1974). `undefined` where there is no option, or
 * none of them has the chance `least`.
 */
export const makeJudge = (
  ground: Ground,
  model: JudgeModel,
  least: number,
): ((proposal: Proposal, rivals: Rivals) => Judged | undefined) => {
  /** Of the option being looked at, and of the likeliest so far. */
  let evidence = new Evidence();
  let winning = new Evidence();
  return (proposal, rivals) => {
    let best = -1;
    let highest = 0;
    let total = 1;
    for (let option = 0; option < proposal.options.length; option++) {
      gather(evidence, ground, proposal, option, rivals);
      const odds = Math.exp(weigh(evidence, model.exact));
      total += odds;
      if (odds <= highest) continue;
      highest = odds;
      best = option;
      [evidence, winning] = [winning, evidence];
    }
    const chosen = proposal.options[best];
    const exact = highest / total;
    if (!chosen || exact < least) return undefined;
    return {
      cue: proposal.cue,
      arguments: chosen,
      verdict: { exact, right: logistic(weigh(winning, model.right)) },
    };
  };
};
