import { POSSESSIVES, SUBJECT_PRONOUNS } from '../../grammar/closed-classes.ts';
import { endOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADP, AUX, NOUN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt } from '../../grammar/token.ts';
import { isRole } from '../../grammar/word-kinds.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { TokenSpan } from '../arguments/find-arguments.ts';
import type { Judged } from '../judging/proposal.ts';

/**
 * The pronoun alone, where the model took what stands before it for a part of who speaks: "Afterwards she said",
 * "Yesterday they added". `undefined` where it is not so.
 */
export const pronounSubject = (tokens: Tokens, { first, last }: TokenSpan): TokenSpan | undefined => {
  const at = last - 1;
  // "Dr Osei, who runs it": what a verb or preposition governs is no subject.
  if (hasTag(tokens, at - 1, VERB, AUX, ADP)) return undefined;
  const isAlone = at === first || /^(?:and|or|nor|neither)$/.test(lowerAt(tokens, at - 1));
  return !isAlone && SUBJECT_PRONOUNS.has(lowerAt(tokens, at)) ? { first: at, last } : undefined;
};

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
