import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';
import {
  BREAKS,
  CLAUSE,
  LINKS,
  OBJECT_PRONOUNS,
  OPENERS_OF_ROLES,
  POSSESSIVES,
  RELATIVES,
  STOPS,
  SUBJECT_PRONOUNS,
} from './closed-classes.ts';
import { ADJ, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB, X } from './tags.ts';
import { hasTag, lowerAt, type Run, tagAt } from './token.ts';
import { isDay } from './when.ts';
import { isRole } from './word-kinds.ts';

/** The end (exclusive) of the run of tokens from `first` on that `belongs` accepts, at most `limit`. */
export const endOfRun = (first: number, limit: number, belongs: (at: number) => boolean): number => {
  let end = first;
  while (end < limit && belongs(end)) end += 1;
  return end;
};

/** The first token of the run of tokens right before `end` that `belongs` accepts, at least `from`. */
export const startOfRun = (end: number, from: number, belongs: (at: number) => boolean): number => {
  let first = end;
  while (first > from && belongs(first - 1)) first -= 1;
  return first;
};

/** Whether something holds for any of the tokens from `first` to `last` (not included). */
export const isAnyOf = (first: number, last: number, holds: (at: number) => boolean): boolean => {
  for (let at = first; at < last; at += 1) if (holds(at)) return true;
  return false;
};

const QUANTITIES = wordSet('one another both many some most');
const PERSONAL = wordSet(
  SUBJECT_PRONOUNS,
  QUANTITIES,
  'who someone everyone nobody others neither none mine',
);
/** The longest noun phrase, in tokens. */
const LONGEST = 24;

/** "Her rival", "a soldier": some nouns for people look like adjectives. */
const isNounLike = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, NOUN, PROPN, NUM) || (hasTag(tokens, at, ADJ) && isRole(lowerAt(tokens, at)));

const isInside = (tokens: Tokens, at: number): boolean => {
  const lower = lowerAt(tokens, at);
  return (
    hasTag(tokens, at, NOUN, PROPN, NUM, ADJ, DET) || /^(?:'s?|mr\.)$/.test(lower) || POSSESSIVES.has(lower)
  );
};

/**
 * The noun phrase that begins at a token, up to `limit`, or `undefined` if there is none: "he", "the minister",
 * "Ada Holm of the union", "two officials". Phrases joined by "of", "and" and the like belong to it.
 */
export const phraseAt = (tokens: Tokens, at: number, limit: number): Run | undefined => {
  const lower = lowerAt(tokens, at);
  const isOwner = lower === 'her' && hasTag(tokens, at + 1, NOUN, ADJ);
  if (at >= limit || isDay(tokens, at) || (OBJECT_PRONOUNS.has(lower) && !isOwner)) return undefined;
  const stop = Math.min(limit, at + LONGEST);
  if (PERSONAL.has(lower) && !(QUANTITIES.has(lower) && isInside(tokens, at + 1)))
    return { first: at, last: at + 1 };
  let end = at;
  let hasNoun = false;
  while (end < stop && isInside(tokens, end) && !(end > at && isDay(tokens, end) && hasNoun)) {
    if (isNounLike(tokens, end)) hasNoun = true;
    end += 1;
    const link = lowerAt(tokens, end);
    if (end < stop - 1 && hasNoun && LINKS.has(link) && isInside(tokens, end + 1)) {
      // "said Holm in a statement" says where, not who.
      const isWhere = !/^(?:of|and|&)$/.test(link) && tagAt(tokens, end + 1) === DET;
      if (isWhere && lowerAt(tokens, end + 1) !== 'the') break;
      end += 1;
    }
  }
  return hasNoun ? { first: at, last: end } : undefined;
};

/** Extends a phrase by an apposition between commas: "Ada Holm, the minister,". */
export const withApposition = (tokens: Tokens, { first, last }: Run, limit: number): Run => {
  if (lowerAt(tokens, last) !== ',' || last + 1 >= limit) return { first, last };
  const inner = phraseAt(tokens, last + 1, limit);
  if (!inner || tagAt(tokens, last + 1) === PRON) return { first, last };
  const closes = lowerAt(tokens, inner.last);
  return inner.last >= limit || closes === ',' || closes === '.'
    ? { first, last: inner.last }
    : { first, last };
};

const opensPhrase = (tokens: Tokens, at: number): boolean =>
  /^(?:the|an?)$/.test(lowerAt(tokens, at)) || POSSESSIVES.has(lowerAt(tokens, at));

/** The noun phrase that ends before a token, not reaching before `from`, or `undefined`. */
export const phraseBefore = (tokens: Tokens, end: number, from: number): Run | undefined => {
  if (end <= from) return undefined;
  if (PERSONAL.has(lowerAt(tokens, end - 1)) && !isNounLike(tokens, end - 1))
    return { first: end - 1, last: end };
  const stop = Math.max(from, end - LONGEST);
  const isLink = (at: number): boolean => LINKS.has(lowerAt(tokens, at));
  // "A move their union called": a word such as "their" right behind a noun opens a phrase of its own.
  const isParted = (at: number): boolean =>
    at + 1 < end && opensPhrase(tokens, at + 1) && hasTag(tokens, at, NOUN) && !isLink(at);
  const start = startOfRun(
    end,
    stop,
    (at) =>
      (isInside(tokens, at) && !isParted(at)) ||
      (at + 1 < end && isLink(at) && at > stop && isInside(tokens, at - 1)),
  );
  const first = endOfRun(start, end, (at) => isLink(at) || lowerAt(tokens, at) === "'s" || isDay(tokens, at));
  return isAnyOf(first, end, (at) => isNounLike(tokens, at)) ? { first, last: end } : undefined;
};

/** Verbs for what people do before they speak. The tagger takes some for nouns: "Holm smiles at this." */
const GESTURES = wordSet(
  'smiles laughs nods shrugs grins sighs pauses winces frowns beams chuckles hesitates blinks snorts groans',
);

/** Whether a token is a verb or an auxiliary of a clause. */
export const isVerb = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, VERB, AUX) || GESTURES.has(lowerAt(tokens, at));

/** The longest subject with its modifiers, in tokens. */
const LONGEST_SUBJECT = 40;

/**
 * The subject of a verb with its modifiers, back to where its clause begins: "the man who owns the house next door".
 * A phrase between commas or in parentheses right before the verb is skipped. 'relative' when the subject is a pronoun
 * such as "who", `undefined` when there is no subject.
 */
export const subjectBefore = (tokens: Tokens, from: number, verb: number): Run | 'relative' | undefined => {
  // "The company today announced": neither an adverb nor a day is the subject.
  let end = startOfRun(verb, from, (at) => tagAt(tokens, at) === ADV || isDay(tokens, at));
  for (let hops = 0; hops < 2 && end - 1 > from && /^[,)]$/.test(lowerAt(tokens, end - 1)); hops++) {
    const opener = lowerAt(tokens, end - 1) === ')' ? '(' : ',';
    const at = startOfRun(end - 1, from + 1, (i) => lowerAt(tokens, i) !== opener) - 1;
    if (at <= from) break;
    end = at;
  }
  if (RELATIVES.has(lowerAt(tokens, end - 1)) && end - 1 > from) return 'relative';
  const first = startOfRun(end, Math.max(from, end - LONGEST_SUBJECT), (at) => {
    const [word, tag] = [lowerAt(tokens, at), tagAt(tokens, at)];
    if (BREAKS.has(word) || tag === SCONJ || (tag === CCONJ && word !== 'and')) return false;
    return !isVerb(tokens, at) && (!CLAUSE.has(word) || at === end - 1);
  });
  return first < end ? { first, last: end } : undefined;
};

/** Whether a token can be part of the words for what somebody is: a noun, a name, an adjective, a number, "'s". */
export const isRoleWord = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, NOUN, PROPN, ADJ, NUM, PART, X) && !STOPS.has(lowerAt(tokens, at));

/** The first token of the words right before `end` for what somebody is, without article or possessive. */
export const roleStart = (tokens: Tokens, end: number, from: number): number =>
  startOfRun(end, from, (at) => isRoleWord(tokens, at) && !OPENERS_OF_ROLES.has(lowerAt(tokens, at)));
