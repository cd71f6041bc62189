import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

/** Ways of coming to an answer that deserve different trust. */
export type Way = 'named' | 'described' | 'role' | 'pronoun' | 'group' | 'subject' | 'carried';

/** By which way a rule came to its answer. */
export const wayOf = (rule: string): Way => {
  if (/^(?:the subject|introduced)/.test(rule)) return 'subject';
  if (/^(?:carried|takes|quoted)/.test(rule)) return 'carried';
  if (rule.startsWith('named')) return 'named';
  if (rule.startsWith('role')) return 'role';
  if (rule.startsWith('pronoun: likeliest')) return 'pronoun';
  return rule.startsWith('described') ? 'described' : 'group';
};

const CLOSE = 1e-3;

/** How far a chance is from even, so that chances can be added up. */
export const logit = (chance: number): number => {
  const kept = Math.min(1 - CLOSE, Math.max(CLOSE, chance));
  return Math.log(kept / (1 - kept));
};

/** The chance that an answer is right, from what its rule makes of it: a logistic fit, so that of those at .8 about .8 are right. */
export const calibrate = (rule: string, chance: number): number => {
  const { slope, ways } = CONFIDENCE_WEIGHTS;
  return 1 / (1 + Math.exp(-(slope * logit(chance) + ways[wayOf(rule)])));
};
