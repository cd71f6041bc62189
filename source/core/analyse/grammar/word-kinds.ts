import bodies from '../lexicon/body-nouns.json' with { type: 'json' };
import capitalised from '../lexicon/capitalised-words.json' with { type: 'json' };
import { HONORIFIC_ROLES, HONORIFICS, PARTICLES, SUFFIXES } from '../lexicon/honorifics.ts';
import { wordSet } from '../lexicon/lists.ts';
import places from '../lexicon/places.json' with { type: 'json' };
import people from '../lexicon/role-nouns.json' with { type: 'json' };
import type { Gender } from '../people/name.ts';

const honorifics = {
  male: wordSet(HONORIFICS.m),
  female: wordSet(HONORIFICS.f),
  unknown: wordSet(HONORIFICS.n),
};
const maleNouns = wordSet(people.male);
const femaleNouns = wordSet(people.female);
const roles = wordSet(...Object.values(people.roles), maleNouns, femaleNouns);
const offices = wordSet(
  ...Object.entries(people.roles).flatMap(([group, words]) => (group === 'people at large' ? [] : words)),
);
const pluralPeople = wordSet(people.plural);
const nationals = wordSet(
  capitalised.nationals,
  capitalised.nationalMen,
  capitalised.nationalMen.map((man) => man.replace(/man$/, 'woman')),
);
const demonyms = wordSet(capitalised.demonyms, nationals);

const isAmong =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    words.has(word);

export const isCalendar = isAmong(wordSet(capitalised.calendar));
export const isOpener = isAmong(wordSet(capitalised.openers));
/** Whether a word is an adjective of a people or creed, or a noun for its members: "Spaniards". */
export const isDemonym = (word: string): boolean =>
  demonyms.has(word) || demonyms.has(word.replace(/s$/, ''));
/** Whether a word is a noun for one person by where they are from: "Spaniard", "German". */
export const isNational = isAmong(nationals);
/** Words that open sentences but are also parts of names: "New York", "First National". */
export const isNaming = isAmong(wordSet(capitalised.naming));
export const isParticle = isAmong(wordSet(PARTICLES));
export const isSuffix = isAmong(wordSet(SUFFIXES));
export const isBodySuffix = isAmong(wordSet(bodies.suffixes));
/** Whether a word is a trade that firms have in their names: "Norvik Oil". */
export const isTrade = isAmong(wordSet(bodies.trades));
/** Whether a noun says what somebody is for the time being, whatever else they are: "witness". */
export const isForNow = isAmong(wordSet(people.forNow));
/** Whether a noun may call somebody named again, though nothing else was said of what they do: "striker", "singer". */
export const isCalling = isAmong(wordSet(people.callings));
/** For a noun, the roles whose holders it may mean: "lawmaker" may mean a senator. */
export const ROLE_KIN: Readonly<Record<string, readonly string[]>> = people.kin;
export const isDomain = isAmong(wordSet(people.domains));
/** Whether a word is a topic that bodies have in their names: "Food and Drug Board". */
export const isBodyTopic = isAmong(wordSet(bodies.topics));
export const isBodyNoun = isAmong(wordSet(bodies.nouns));
export const isBodyNameWord = isAmong(wordSet(bodies.nameWords));
export const isThing = isAmong(wordSet(bodies.things));
export const isPlace = isAmong(wordSet(places.places));
export const isSeat = isAmong(wordSet(places.seats));

/** The gender of an honorific; `undefined` for other words. */
export const genderOfHonorific = (word: string): Gender | undefined => {
  if (honorifics.male.has(word)) return 'male';
  if (honorifics.female.has(word)) return 'female';
  return honorifics.unknown.has(word) ? 'unknown' : undefined;
};

/** The role noun an honorific stands for: "sen." is a "senator". */
export const roleOfHonorific = (word: string): string | undefined => HONORIFIC_ROLES[word];

/** The part of a compound that decides its kind: "ex-president", "vice-president" and "president-elect" are presidents. */
const lastPart = (word: string): string => {
  const office = word.replace(/-(?:elect|designate)$/, '');
  return office.slice(office.lastIndexOf('-') + 1);
};

/** Whether a lower-case word is a noun for one person: "senator", "ex-wife". */
export const isRole = (word: string): boolean =>
  roles.has(word) || (word.includes('-') && roles.has(lastPart(word)));

/** Whether a lower-case word is a noun for what somebody does or holds: "mayor", "nurse"; but "neighbour". */
export const isOffice = isAmong(offices);

/** The singular of a plural role noun: "senators" gives "senator". */
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
  ((word.endsWith('s') || word.endsWith('men')) && !isRole(word) && singularRole(word) !== undefined);

/** Whether a lower-case word is a noun for one person or several. */
export const isPersonal = (word: string): boolean => isRole(word) || isPluralPeople(word);

/** Whether a lower-case word is a noun for people or a body, who may say things. */
export const isSpeakingNoun = (word: string): boolean => isPersonal(word) || isBodyNoun(word);

/** The gender of a role noun: "spokeswoman", "father". */
export const genderOfRole = (word: string): Gender => {
  const noun = lastPart(word);
  if (maleNouns.has(noun)) return 'male';
  return femaleNouns.has(noun) ? 'female' : 'unknown';
};

/** "Texas-based Ann Lee", "a union-backed bill", "mum-of-two Ann Lee": a word of several parts that says what somebody or something is. */
export const isCompound = (word: string): boolean =>
  /.-(?:area|backed|based|born|bred|educated|era|led|owned|raised|trained|to-be|of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))$/.test(
    word,
  );
