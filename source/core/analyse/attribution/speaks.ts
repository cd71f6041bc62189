import { isBodyNoun, isPluralPeople, isRole, isThing } from '../grammar/word-kinds.ts';
import type { Reported } from '../reported.ts';
import type { Head } from './phrases/head.ts';
import type { Who } from './who.ts';

/** Whether what a sentence is about may say things: a person, a body, a report, but not a plan or a mistake. */
export const isSpeaker = (head: Head): boolean =>
  head.kind === 'name' ||
  head.kind === 'names' ||
  (head.kind === 'pronoun' && PERSONAL.test(head.word)) ||
  (head.kind === 'nominal' && isSpeakingNoun(head.noun));

const PERSONAL = /^(?:he|she|they|who|i|we)$/;

const isSpeakingNoun = (noun: string): boolean =>
  isRole(noun) || isPluralPeople(noun) || isBodyNoun(noun) || isThing(noun);

/** Whoever is quoted in so many words is a person, unless the noun is known to mean something else. */
export const asPerson = (who: Who, head: Head, said: Reported): Who =>
  who.kind === 'phrase' &&
  who.is === 'unknown' &&
  said.kind === 'direct' &&
  head.kind === 'nominal' &&
  !isThing(head.noun)
    ? { ...who, is: 'person' }
    : who;
