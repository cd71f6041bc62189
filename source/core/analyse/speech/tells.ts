import { endOfRun, isAnyOf } from '../grammar/noun-phrase.ts';
import { ADJ, ADP, AUX, NOUN, PRON, PROPN, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../grammar/token.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isFormOf } from './word-forms.ts';

/** Verbs that tell what was said only before a clause: "found that ...", but "found a letter", "wrote a novel". */
const ACTS_BEFORE_NOUNS = wordSet(
  'find found discover write wrote written read retweet repost publish record highlight show shown',
);
const OPENS_CLAUSE = /^(?:that|how|why|what|when|where|whether|who|whom|which|if|to)$/;

/**
 * Whether what a cue reports without marks can be words that somebody said: not a name alone ("spoke to | Louis Mayer"),
 * and not the thing that was found, read or written.
 */
export const tellsWords = (tokens: Tokens, cue: Run | undefined, content: Run): boolean => {
  if (isNamesOnly(tokens, content)) return false;
  if (!cue || opensClause(tokens, content)) return true;
  return !tokens.lower.slice(cue.first, cue.last).some((word) => isFormOf(word, ACTS_BEFORE_NOUNS));
};

/** "Trump", "them", "the U.N.": names, pronouns and what goes with them, and nothing said of these. */
const isNamesOnly = (tokens: Tokens, { first, last }: Run): boolean => {
  const isTold = isAnyOf(first, last, (at) => hasTag(tokens, at, NOUN, VERB, AUX, ADJ));
  return !isTold && isAnyOf(first, last, (at) => hasTag(tokens, at, PROPN, PRON));
};

/** Whether a clause begins the content, or stands in it before any clause that says more of a noun: "tiny changes could lead". */
const opensClause = (tokens: Tokens, { first, last }: Run): boolean => {
  const at = hasTag(tokens, first, ADP) ? first + 1 : first;
  if (OPENS_CLAUSE.test(lowerAt(tokens, at)) || lowerAt(tokens, first - 1) === 'that') return true;
  const opens = endOfRun(at, last, (i) => !OPENS_CLAUSE.test(lowerAt(tokens, i)));
  return isAnyOf(
    at,
    opens,
    (i) => hasTag(tokens, i, AUX) || (hasTag(tokens, i, VERB) && !/ing$/.test(lowerAt(tokens, i))),
  );
};
