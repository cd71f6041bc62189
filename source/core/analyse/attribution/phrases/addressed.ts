import { QUESTIONED } from '../../grammar/closed-classes.ts';
import { ADV } from '../../grammar/tags.ts';
import { lowerAt, sentenceAt, tagAt } from '../../grammar/token.ts';
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
  let at = first;
  while (at < last && !ADDRESSED.has(lowerAt(tokens, at))) at += 1;
  if (at === last) return false;
  let before = at - 1;
  while (tagAt(tokens, before) === ADV) before -= 1;
  const isPassive = BE.has(lowerAt(tokens, before));
  const opens = sentenceAt(tokens, at)?.first === at;
  if (!isPassive && !opens) return false;
  return !source || lowerAt(tokens, tokensWithin(tokens, source)[0] - 1) !== 'by';
};
