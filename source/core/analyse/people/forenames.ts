import forenames from '../lexicon/forenames.json' with { type: 'json' };
import { wordSet } from '../lexicon/lists.ts';
import { shareFullName } from '../lexicon/nicknames.ts';
import world from '../lexicon/world-forenames.json' with { type: 'json' };
import type { Gender } from './name.ts';

const female = wordSet(forenames.female, ...Object.values(world.female));
const male = wordSet(forenames.male, ...Object.values(world.male));
/** By forename, the gender it is mostly given to. */
const genders: ReadonlyMap<string, Gender> = new Map([
  ...[...female].map((word) => [word, male.has(word) ? 'unknown' : 'female'] as const),
  ...[...male].map((word) => [word, female.has(word) ? 'unknown' : 'male'] as const),
  ...[...wordSet(forenames.either)].map((word) => [word, 'unknown'] as const),
]);

/** "Mary-Jane" is known by its first half. */
const stem = (word: string): string => word.split('-', 1)[0] ?? word;

/** Whether a lower-case word is known as a forename. */
export const isForename = (word: string): boolean =>
  genders.has(word) || (word.includes('-') && isForename(stem(word)));

/** The gender a lower-case forename is mostly given to. */
export const genderOfForename = (word: string): Gender => {
  const gender = genders.get(word) ?? 'unknown';
  return gender === 'unknown' && word.includes('-') ? genderOfForename(stem(word)) : gender;
};

/** The same, or the short form of one: "Rob", which is also a verb. */
export const isAnyForename = (word: string): boolean => isForename(word) || shareFullName(word, word);

/** Whether two lower-case forenames may be one person's: the same, an initial of it, or a short form ("Bill", "William"). */
export const sameForename = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [a.replace('.', ''), b.replace('.', '')];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return shareFullName(x, y);
};
