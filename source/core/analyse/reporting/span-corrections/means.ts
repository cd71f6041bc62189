import { endOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADP, DET, NOUN, PRON, PROPN, VERB } from '../../grammar/tags.ts';
import type { Run } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { WordView } from '../features/word-view.ts';

const HOW: ReadonlySet<string> = new Set(['what', 'how']);

/**
 * Whether a verb has only a thing for its object and then by what means it was done: "explained the visit by what it
 * might prevent", "justified the delay by pointing to the weather". Nothing is told there of what was said.
 */
export const tellsMeans = (
  { lower }: Tokens,
  { tag }: WordView,
  cue: Run,
  content: readonly Run[],
): boolean => {
  const [only, more] = content;
  if (!only || more || only.first !== cue.last || tag[cue.last - 1] !== VERB) return false;
  const at = endOfRun(only.first, only.last, (i) => isOfObject(tag[i], lower[i] ?? ''));
  if (at === only.first || lower[at] !== 'by' || at + 1 >= only.last) return false;
  const next = lower[at + 1] ?? '';
  return HOW.has(next) || (tag[at + 1] === VERB && next.endsWith('ing'));
};

const isOfObject = (tag: number | undefined, word: string): boolean =>
  tag === DET ||
  tag === ADJ ||
  tag === NOUN ||
  tag === PROPN ||
  tag === PRON ||
  word === "'s" ||
  (tag === ADP && word !== 'by' && word !== 'that');
