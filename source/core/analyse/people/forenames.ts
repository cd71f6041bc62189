import { EITHER_FORENAMES, FEMALE_FORENAMES, MALE_FORENAMES } from '../lexicon/forenames.ts';
import { wordSet } from '../lexicon/lists.ts';
import { MORE_FEMALE_FORENAMES, MORE_MALE_FORENAMES } from '../lexicon/more-forenames.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { FEMALE_WORLD_FORENAMES, MALE_WORLD_FORENAMES } from '../lexicon/world-forenames.ts';
import type { Gender } from './name.ts';

const female = wordSet(FEMALE_FORENAMES, FEMALE_WORLD_FORENAMES, MORE_FEMALE_FORENAMES);
const male = wordSet(MALE_FORENAMES, MALE_WORLD_FORENAMES, MORE_MALE_FORENAMES);
const either = wordSet(EITHER_FORENAMES);

/** "Mary-Jane" is known by its first half. */
const stem = (word: string): string => word.split('-', 1)[0] ?? word;

/** Whether a lower-case word is known as a forename. */
export const isForename = (word: string): boolean =>
  female.has(word) || male.has(word) || either.has(word) || (word.includes('-') && isForename(stem(word)));

/** The gender a lower-case forename is mostly given to. */
export const genderOfForename = (word: string): Gender => {
  const [isFemale, isMale] = [female.has(word), male.has(word)];
  if (isFemale !== isMale) return isFemale ? 'female' : 'male';
  return word.includes('-') ? genderOfForename(stem(word)) : 'unknown';
};

const fullNames = new Map<string, Set<string>>();
for (const row of NICKNAMES) {
  const [full = '', ...short] = row.split(' ');
  for (const name of [full, ...short]) {
    const known = fullNames.get(name) ?? new Set<string>();
    fullNames.set(name, known.add(full));
  }
}

/** Whether two lower-case forenames may be one person's: the same, an initial of it, or a short form ("Bill", "William"). */
export const sameForename = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [a.replace('.', ''), b.replace('.', '')];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  const [one, other] = [fullNames.get(x), fullNames.get(y)];
  if (!one || !other) return false;
  for (const name of one) if (other.has(name)) return true;
  return false;
};
