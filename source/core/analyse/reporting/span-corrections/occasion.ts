import { endOfRun, isAnyOf } from '../../grammar/noun-phrase.ts';
import { AUX, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt, wordAt } from '../../grammar/token.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { isInMarks, type QuotationMap } from '../quotation-map.ts';

/** What people speak at or write in. */
const OCCASIONS = wordSet(
  'gathering meeting interview interviews letter statement speech address rally visit conference email e-mail briefing call hearing testimony',
  'debate appearance post tweet memo note message event ceremony forum session podcast broadcast sermon lecture talk summit dinner lunch',
  'breakfast reception convention congress conversation chat exchange essay column article op-ed book memoir filing brief report tribute',
);
const OPENERS = /^(?:in|at|during|via|on)$/;
/** Tokens between the preposition and its noun: "in a long and angry letter". */
const MOST_BETWEEN = 6;

const hasVerb = (tokens: Tokens, from: number, limit: number): boolean => {
  const end = endOfRun(from, limit, (at) => !/^[,;:]/.test(wordAt(tokens, at)));
  return isAnyOf(from, end, (at) => hasTag(tokens, at, AUX, VERB));
};

/** Whether words say where something was said: "in a gathering with business leaders". */
const isOccasion = (tokens: Tokens, at: number, limit: number): boolean => {
  if (!OPENERS.test(lowerAt(tokens, at))) return false;
  const determiner = lowerAt(tokens, at + 1);
  // "Would not get beat up at his rally": where it would happen, not where it was said.
  const isOwn = /^(?:his|her|their|its)$/.test(determiner) && lowerAt(tokens, at) !== 'at';
  if (!isOwn && !/^(?:an?|the|this|that|one)$/.test(determiner)) return false;
  for (let noun = at + 2; noun < Math.min(limit, at + 2 + MOST_BETWEEN); noun += 1) {
    // "The “best moment” in the interview was its end": the occasion is spoken of.
    if (OCCASIONS.has(lowerAt(tokens, noun))) return !hasVerb(tokens, noun + 1, limit);
    if (!/^[\p{L}\d'’-]+$/u.test(wordAt(tokens, noun))) return false;
  }
  return false;
};

/**
 * What was said without where it was: "that the two can “profit our nations” in a gathering with leaders" ends with the
 * marks, behind which the occasion begins.
 */
export const withoutOccasion = (
  tokens: Tokens,
  quotations: QuotationMap,
  content: readonly Run[],
): readonly Run[] => {
  const last = content.at(-1);
  if (!last || isInMarks(quotations, last.last - 1)) return content;
  for (let at = last.last - 1; at > last.first; at -= 1) {
    if (!isInMarks(quotations, at - 1)) continue;
    const sentence = sentenceAt(tokens, at);
    return sentence && isOccasion(tokens, at, sentence.last)
      ? [...content.slice(0, -1), { first: last.first, last: at }]
      : content;
  }
  return content;
};
