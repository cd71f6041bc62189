import { POSSESSIVES } from '../../grammar/closed-classes.ts';
import { endOfRun, phraseBefore, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, NOUN } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../../grammar/token.ts';
import { isRole } from '../../grammar/word-kinds.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Judged } from '../judging/proposal.ts';

/** Tokens: a phrase that is longer is hardly one. */
const LONGEST = 16;

/** With the noun for who speaks, where the model took it for a part of the verb: "My | grandmother used to say". */
export const withWholeSubject = (tokens: Tokens, judged: Judged): Judged => {
  const { cue, arguments: found } = judged;
  const { source } = found;
  if (!source || source.last !== cue.first || source.last - source.first > 1) return judged;
  if (!POSSESSIVES.has(lowerAt(tokens, source.first))) return judged;
  // "Her uncle likes to say": "likes" may be read as a noun.
  const end = tokens.lower.slice(cue.first, cue.last).includes('to') ? cue.last - 3 : cue.last - 1;
  const verb = endOfRun(cue.first, end, (at) => hasTag(tokens, at, NOUN, ADJ) || isRole(lowerAt(tokens, at)));
  if (verb === cue.first) return judged;
  return {
    ...judged,
    cue: { ...cue, first: verb },
    arguments: { ...found, source: { first: source.first, last: verb } },
  };
};

/**
 * "Corvane (NYSE: COR) said": what stands before the brackets speaks, where the source was taken to begin in them;
 * `undefined` where it was not.
 */
export const subjectBeforeBrackets = (tokens: Tokens, source: Run): Run | undefined => {
  const { lower, sentenceOf, sentences } = tokens;
  const words = lower.slice(source.first, source.last);
  if (!words.includes(')') || words.includes('(')) return undefined;
  // "(COR.PA)" looks like the end of a sentence.
  const opens =
    startOfRun(source.first, Math.max(0, source.first - LONGEST), (at) => !/[()]/.test(lower[at] ?? '')) - 1;
  if (lower[opens] !== '(') return undefined;
  const subject = phraseBefore(tokens, opens, sentences[sentenceOf[opens] ?? 0]?.first ?? 0);
  return subject && { first: subject.first, last: opens };
};
