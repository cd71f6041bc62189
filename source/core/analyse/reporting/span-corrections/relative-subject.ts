import { isAnyOf, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, DET, NOUN, PROPN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../../grammar/token.ts';
import { isPersonal, isRole } from '../../grammar/word-kinds.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Parts } from '../judging/proposal.ts';

/** Tokens: what a clause without a pronoun to open it is about is short. */
const LONGEST = 8;

/** The first token of the noun phrase that ends before `end`: a name with its titles, or a noun with what goes with it. */
const phraseStart = (tokens: Tokens, end: number, from: number): number => {
  const at = startOfRun(end - 1, from, (before) =>
    hasTag(tokens, end - 1, PROPN)
      ? hasTag(tokens, before, PROPN) || isRole(lowerAt(tokens, before))
      : hasTag(tokens, before, ADJ),
  );
  return at > from && hasTag(tokens, at - 1, DET) ? at - 1 : at;
};

/** Whether a word may be the last of who speaks: a name, "the mayor", or several people. */
const maySpeak = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, PROPN) || (hasTag(tokens, at, NOUN) && isPersonal(lowerAt(tokens, at)));

/**
 * The subject of a clause without a pronoun to open it: in "a decision campaigners called “shameful”" the words right
 * before the verb are who speaks, and what stands before them is spoken of. "A decision" cannot go on with "campaigners".
 */
export const subjectOfRelative = (
  tokens: Tokens,
  cue: Run,
  content: readonly Run[],
  source: Run | undefined,
): Parts | undefined => {
  const whole = [...content, ...(source ? [source] : [])].find(({ last }) => last === cue.first);
  if (!whole || !hasTag(tokens, cue.first, VERB) || !maySpeak(tokens, cue.first - 1)) return undefined;
  if (!/^an?$/.test(lowerAt(tokens, whole.first)) || whole.last - whole.first > LONGEST) return undefined;
  const first = phraseStart(tokens, cue.first, whole.first);
  // "A campaign spokeswoman" is one phrase: only with an article of its own is somebody in the singular another.
  const isOne = !hasTag(tokens, first, DET) && isRole(lowerAt(tokens, cue.first - 1));
  if (first <= whole.first + 1 || isOne) return undefined;
  // "A spokesman for Kent Police" is one too.
  if (isAnyOf(whole.first + 1, first, (at) => !hasTag(tokens, at, NOUN, ADJ))) return undefined;
  const rest = { first: whole.first, last: first };
  return {
    content: [...content.filter((span) => span !== whole), rest].sort((a, b) => a.first - b.first),
    source: { first, last: cue.first },
  };
};
