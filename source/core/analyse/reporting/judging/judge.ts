import type { Tokens } from '../../tokens/tokens.ts';
import type { WordView } from '../features/word-view.ts';
import type { QuotationMap } from '../quotation-map.ts';
import type { JudgeModel } from '../reporting-model.ts';
import { Evidence } from './evidence.ts';
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
  proposal: Proposal,
  option: number,
  rivals: Rivals,
  tokens: Tokens,
  view: WordView,
  quotations: QuotationMap,
): void => {
  const found = proposal.options[option];
  evidence.clear();
  if (!found) return;
  judgeFeatures(evidence, proposal.cue, found, rivals, tokens, view, quotations);
  spanFeatures(evidence, proposal, found, rivals, tokens, view, quotations);
};

/**
 * Judges proposals of one article: which option of each is likeliest, and how likely. The options and "none of them"
 * share the chance between them (a conditional choice model, McFadden 1974). `undefined` where there is no option, or
 * none of them has the chance `least`.
 */
export const makeJudge = (
  tokens: Tokens,
  view: WordView,
  quotations: QuotationMap,
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
      gather(evidence, proposal, option, rivals, tokens, view, quotations);
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
