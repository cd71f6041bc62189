import { phraseBefore } from '../../grammar/noun-phrase.ts';
import { ADP, AUX, PUNCT, VERB } from '../../grammar/tags.ts';
import { lowerAt, sentenceAt } from '../../grammar/token.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { TokenSpan } from '../arguments/find-arguments.ts';
import type { WordView } from '../features/word-view.ts';

const PERFECT = wordSet('had has have');
/** Tokens: further apart the two halves of a verb are hardly ever. */
const FURTHEST = 12;

/**
 * The subject of a verb in two halves with something between: "Qin had in a call with Blinken urged ...". What stands
 * right before the second half then belongs to a preposition and is nobody that speaks; `undefined` where it is not so.
 */
export const subjectOfSplitVerb = (
  tokens: Tokens,
  view: WordView,
  cue: TokenSpan,
  source: TokenSpan,
): TokenSpan | undefined => {
  if (source.last !== cue.first || view.tag[cue.first] !== VERB) return undefined;
  if (view.tag[source.first - 1] !== ADP) return undefined;
  const from = sentenceAt(tokens, cue.first)?.first ?? 0;
  for (let at = source.first - 2; at > Math.max(from, source.first - FURTHEST); at--) {
    const tag = view.tag[at];
    if (tag === AUX && PERFECT.has(lowerAt(tokens, at)))
      // "Had been" is a verb by itself: its halves are not apart.
      return view.tag[at + 1] === ADP ? phraseBefore(tokens, at, from) : undefined;
    if (tag === VERB || tag === AUX || tag === PUNCT) return undefined;
  }
  return undefined;
};
