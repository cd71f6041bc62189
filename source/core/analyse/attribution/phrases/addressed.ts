import { QUESTIONED } from '../../grammar/closed-classes.ts';
import { endOfRun, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADV } from '../../grammar/tags.ts';
import { beginsSentence, lowerAt, tagAt } from '../../grammar/token.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Reported } from '../../reported.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { tokensWithin } from '../lookup.ts';

const BE = wordSet('is are was were be been being am got gets');
const ADDRESSED = wordSet(QUESTIONED, 'told informed warned advised notified');

/**
 * Whether a cue says that its subject was spoken to, and so did not speak: "he was told that", "Asked whether he would
 * go, ...". What such a cue reports is somebody else's, of whom only "by" gives the name.
 */
export const isAddressed = (tokens: Tokens, { cue, source }: Reported): boolean => {
  if (!cue) return false;
  const [first, last] = tokensWithin(tokens, cue);
  const at = endOfRun(first, last, (i) => !ADDRESSED.has(lowerAt(tokens, i)));
  if (at === last) return false;
  const before = startOfRun(at, 0, (i) => tagAt(tokens, i) === ADV) - 1;
  const isPassive = BE.has(lowerAt(tokens, before));
  const opens = beginsSentence(tokens, at);
  if (!isPassive && !opens) return false;
  return !source || lowerAt(tokens, tokensWithin(tokens, source)[0] - 1) !== 'by';
};
