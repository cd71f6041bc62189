import type { AnswerKind } from '../rules/rules.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { STORY_CONFIDENCE_WEIGHTS } from './story-confidence-weights.ts';

const CLOSE = 1e-3;

/** How far a chance is from even, so that chances can be added up. */
export const logit = (chance: number): number => {
  const kept = Math.min(1 - CLOSE, Math.max(CLOSE, chance));
  return Math.log(kept / (1 - kept));
};

/** The chance that an answer is right, from what rules of its kind make of it: a logistic fit, so that of those at .8 about .8 are right. Stories have a fit of their own. */
export const calibrate = (kind: AnswerKind, chance: number, isStory = false): number => {
  const { slope, kinds } = isStory ? STORY_CONFIDENCE_WEIGHTS : CONFIDENCE_WEIGHTS;
  return 1 / (1 + Math.exp(-(slope * logit(chance) + kinds[kind])));
};
