import { startOfRun } from '../../grammar/noun-phrase.ts';
import { ADP, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, wordAt } from '../../grammar/token.ts';
import { genderOfRole, isCalling, isForNow, isNational, ROLE_KIN } from '../../grammar/word-kinds.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Member } from '../../people/member.ts';
import type { Gender } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Head } from './head.ts';

const AGED = /^\d{1,3}-year-old$/;
/** Words a description holds before its noun at the most: "the newly crowned German". */
const LONGEST = 3;

/**
 * The gender told by a description that says nothing but where somebody already spoken of is from, or how old they
 * are: "the Spaniard", "the 34-year-old", "the 34-year-old chemist". Such a phrase is resolved as a pronoun is.
 * `undefined` for any other phrase.
 */
export const genderOfEpithet = (
  tokens: Tokens,
  head: Extract<Head, { kind: 'nominal' }>,
): Gender | undefined => {
  const { first, token, last, noun } = head;
  if (lowerAt(tokens, first) !== 'the' || token !== last - 1 || token - first > LONGEST) return undefined;
  if (AGED.test(noun)) return 'unknown';
  if (tokens.lower.slice(first, token).some((word) => AGED.test(word))) return genderOfRole(noun);
  if (!isNational(noun) || !/^\p{Lu}/u.test(wordAt(tokens, token))) return undefined;
  if (noun.endsWith('woman')) return 'female';
  return noun.endsWith('man') && noun !== 'german' ? 'male' : 'unknown';
};

/** Tokens in front of a description in which its noun may call nobody else. */
const BEFORE = 600;

/**
 * The gender told by a description that may call again somebody just named: "the witness" of Ann Lamb, who gives
 * evidence. `undefined` where it may not: where the noun stood before it with another article, and so had its own bearer.
 */
export const genderOfLabel = (
  tokens: Tokens,
  { first, token, last, noun }: Extract<Head, { kind: 'nominal' }>,
): Gender | undefined => {
  if (last !== token + 1 || !(isForNow(noun) || isCalling(noun))) return undefined;
  if (lowerAt(tokens, labelStart(tokens, first, token)) !== 'the') return undefined;
  let isOthers = false;
  for (let at = Math.max(0, first - BEFORE); at < first && !isOthers; at++) {
    const word = lowerAt(tokens, at);
    const isSubject = lowerAt(tokens, at - 1) === 'the' && !hasTag(tokens, at - 2, VERB, ADP);
    isOthers = word === `${noun}s` || (word === noun && !isSubject);
  }
  return isOthers ? undefined : genderOfRole(noun);
};

/** Where the words begin that call somebody: the team, the prize or, in marks, the work in front of the noun: "the “Paper Moon” singer". */
const labelStart = (tokens: Tokens, first: number, noun: number): number => {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(wordAt(tokens, at));
  const name = startOfRun(noun, Math.max(first + 1, noun - LONGEST), isCapital);
  if (name < noun || !/^["”’]$/.test(wordAt(tokens, noun - 1))) return name === first + 1 ? first : noun;
  const mark = startOfRun(
    noun - 1,
    Math.max(0, noun - BEFORE_WORK),
    (at) => !/^["“‘]$/.test(wordAt(tokens, at)),
  );
  return mark - 2;
};
const BEFORE_WORK = 8;

/** Whether a noun may call somebody: who has a trade of their own is called by another only where the two are alike. */
export const mayBeCalled = ({ kind, roles }: Member, noun: string): boolean => {
  const own = [...roles.keys()];
  if (kind !== 'person') return false;
  return isForNow(noun)
    ? !own.some((role) => AT_COURT.has(role))
    : own.every((role) => role === noun || ALIKE.some((row) => row.has(role) && row.has(noun)));
};
const AT_COURT = wordSet('judge prosecutor lawyer barrister attorney solicitor counsel detective coroner');
const ALIKE = Object.entries(ROLE_KIN).map(([noun, kin]) => wordSet(noun, kin));
