import { BODY_NAME_WORDS, BODY_NOUNS, BODY_SUFFIXES, THING_NOUNS } from '../lexicon/body-nouns.ts';
import { CALENDAR, DEMONYMS, NAMING, OPENERS } from '../lexicon/capitalised-words.ts';
import { HONORIFIC_ROLES, HONORIFICS, PARTICLES, SUFFIXES } from '../lexicon/honorifics.ts';
import { wordSet } from '../lexicon/lists.ts';
import { NATIONAL_MEN, NATIONAL_NOUNS, NATIONALS } from '../lexicon/nationals.ts';
import { LONG_PLACES, PLACES, SEATS } from '../lexicon/places.ts';
import {
  FEMALE_NOUNS,
  MALE_NOUNS,
  OFFICE_DOMAINS,
  PLURAL_PEOPLE,
  ROLE_NOUNS,
} from '../lexicon/role-nouns.ts';
import type { Gender } from './name.ts';

const honorifics = {
  male: new Set<string>(HONORIFICS.m),
  female: new Set<string>(HONORIFICS.f),
  unknown: new Set<string>(HONORIFICS.n),
};
const maleNouns = wordSet(MALE_NOUNS);
const femaleNouns = wordSet(FEMALE_NOUNS);
const roles = wordSet(ROLE_NOUNS, MALE_NOUNS, FEMALE_NOUNS);
const pluralPeople = wordSet(PLURAL_PEOPLE);
const bodyNouns = wordSet(BODY_NOUNS);
const bodyNameWords = wordSet(BODY_NAME_WORDS);
const things = wordSet(THING_NOUNS);
const places = new Set<string>([...wordSet(PLACES), ...LONG_PLACES]);
const seats = new Set<string>(SEATS);

const nationalMen = [...wordSet(NATIONAL_MEN)];
const nationals = new Set([
  ...wordSet(NATIONALS, NATIONAL_NOUNS),
  ...nationalMen,
  ...nationalMen.map((man) => man.replace(/man$/, 'woman')),
]);
const demonyms = new Set([...wordSet(DEMONYMS), ...nationals]);

const isAmong =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    words.has(word);

export const isCalendar = isAmong(wordSet(CALENDAR));
export const isOpener = isAmong(wordSet(OPENERS));
/** Whether a word is an adjective of a people or creed, or a noun for one of a people or several: "Spaniards". */
export const isDemonym = (word: string): boolean =>
  demonyms.has(word) || demonyms.has(word.replace(/s$/, ''));
/** Whether a word is a noun for one person by where they are from: "Spaniard", "German". */
export const isNational = isAmong(nationals);
/** Words that open sentences but are also parts of names: "New York", "First National". */
export const isNaming = isAmong(wordSet(NAMING));
export const isParticle = isAmong(new Set<string>(PARTICLES));
export const isSuffix = isAmong(new Set<string>(SUFFIXES));
export const isBodySuffix = isAmong(wordSet(BODY_SUFFIXES));
export const isDomain = isAmong(wordSet(OFFICE_DOMAINS));
export const isBodyNoun = (word: string): boolean => bodyNouns.has(word);
export const isBodyNameWord = (word: string): boolean => bodyNameWords.has(word);
export const isThing = (word: string): boolean => things.has(word);
export const isPlace = (words: string): boolean => places.has(words);
export const isSeat = (words: string): boolean => seats.has(words);

/** The gender an honorific tells, `undefined` for a word that is none. */
export const genderOfHonorific = (word: string): Gender | undefined => {
  if (honorifics.male.has(word)) return 'male';
  if (honorifics.female.has(word)) return 'female';
  return honorifics.unknown.has(word) ? 'unknown' : undefined;
};

/** The role noun an honorific stands for: "sen." is a "senator". */
export const roleOfHonorific = (word: string): string | undefined => HONORIFIC_ROLES[word];

/** The part of a compound that tells: "ex-president" and "vice-president" are presidents. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** Whether a lower-case word is a noun for one person: "senator", "ex-wife". */
export const isRole = (word: string): boolean =>
  roles.has(word) || (word.includes('-') && roles.has(lastPart(word)));

/** The role noun of one person that a plural is made of: "senators" gives "senator". */
export const singularRole = (word: string): string | undefined => {
  if (word.endsWith('men')) return roleOr(`${word.slice(0, -3)}man`);
  if (word.endsWith('ies')) return roleOr(`${word.slice(0, -3)}y`);
  return roleOr(word.replace(/s$/, '')) ?? roleOr(word.replace(/es$/, ''));
};
const roleOr = (word: string): string | undefined => (isRole(word) ? word : undefined);

/** Whether a lower-case word stands for several people: "officials", "police". */
export const isPluralPeople = (word: string): boolean =>
  pluralPeople.has(word) ||
  (word.endsWith('s') && isDemonym(word.slice(0, -1))) ||
  (/(?:s|men)$/.test(word) && !isRole(word) && singularRole(word) !== undefined);

/** The gender a role noun tells: "spokeswoman", "father". */
export const genderOfRole = (word: string): Gender => {
  const noun = lastPart(word);
  if (maleNouns.has(noun)) return 'male';
  return femaleNouns.has(noun) ? 'female' : 'unknown';
};
