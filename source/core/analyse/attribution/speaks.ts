import { isBodyNoun, isRole, isSpeakingNoun, isThing } from '../grammar/word-kinds.ts';
import type { Reported } from '../reported.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Head } from './phrases/head.ts';
import type { Who } from './who.ts';

/** Whether what a sentence is about may say things: a person, a body, a report, but not a plan or a mistake. */
export const isSpeaker = (head: Head): boolean =>
  head.kind === 'name' ||
  head.kind === 'names' ||
  (head.kind === 'pronoun' && PERSONAL.test(head.word)) ||
  (head.kind === 'nominal' && (isSpeakingNoun(head.noun) || isThing(head.noun)));

const PERSONAL = /^(?:he|she|they|who|i|we)$/;

const UNNAMED_NOUN = /^(?:person|source|insider|somebody|someone|individual)$/;

/** A report, a plan, a poll: what has words, but says none by itself. */
export const isThingNamed = (head: Head): boolean =>
  head.kind === 'nominal' && isThing(head.noun) && !isRole(head.noun) && !isBodyNoun(head.noun);

/** Whoever is quoted in so many words is a person, unless the noun is known to mean something else. */
export const asPerson = (who: Who, head: Head, said: Reported): Who =>
  who.kind === 'phrase' &&
  who.is === 'unknown' &&
  head.kind === 'nominal' &&
  (UNNAMED_NOUN.test(head.noun) ||
    (said.kind === 'direct' && said.rule !== 'written-on' && !isThing(head.noun)))
    ? { ...who, is: 'person' }
    : who;

/** Rules that take any noun beside the marks for who speaks. */
const BESIDE_MARKS: ReadonlySet<RuleId> = new Set([
  'subject-verb-after',
  'subject-other-verb-after',
  'verb-subject-after',
  'subject-verb-lead-in',
  'subject-verb-before',
  'verb-subject-lead-in',
  'sentence-before',
]);

/** “...,” terrorism allowed: whether what such a rule took for a subject is nobody that speaks. */
export const isMisreadSubject = (head: Head, { rule }: Reported): boolean =>
  head.kind === 'nominal' && BESIDE_MARKS.has(rule) && !isSpeaker(head) && !CROWDS.test(head.noun);
const CROWDS =
  /^(?:crowd|choir|chorus|audience|mob|band|congregation|gathering|class|queue|marchers?|fans?)$/;
