import { endOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADP, DET, NOUN, PRON, PROPN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';

const HOW: ReadonlySet<string> = new Set(['what', 'how']);

/**
 * Whether a verb has only a thing for its object and then by what means it was done: "explained the visit by what it
 * might prevent", "justified the delay by pointing to the weather". Nothing is told there of what was said.
 */
export const tellsMeans = (tokens: Tokens, cue: Run, content: readonly Run[]): boolean => {
  const [only, more] = content;
  if (!only || more || only.first !== cue.last || !hasTag(tokens, cue.last - 1, VERB)) return false;
  const at = endOfRun(only.first, only.last, (i) => isOfObject(tokens, i));
  if (at === only.first || lowerAt(tokens, at) !== 'by' || at + 1 >= only.last) return false;
  const next = lowerAt(tokens, at + 1);
  return HOW.has(next) || (hasTag(tokens, at + 1, VERB) && next.endsWith('ing'));
};

const isOfObject = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, DET, ADJ, NOUN, PROPN, PRON) ||
  lowerAt(tokens, at) === "'s" ||
  (hasTag(tokens, at, ADP) && !/^(?:by|that)$/.test(lowerAt(tokens, at)));
