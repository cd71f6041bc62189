import { lowerAt, wordAt } from '../../grammar/token.ts';
import type { Gender } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';

export type Pronoun = { readonly token: number; readonly gender: Gender; readonly isFirstPerson: boolean };

/** Tokens of the pronouns "he" and "she" and their other forms, and of "I", outside quotation marks, with the gender each tells. */
export const personalPronouns = (
  tokens: Tokens,
  inQuotes: (offset: number) => boolean,
): readonly Pronoun[] => {
  const found: Pronoun[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const word = lowerAt(tokens, token);
    const gender = genderOfPronoun(word);
    const isFirstPerson = word === 'i' && wordAt(tokens, token) === 'I' && lowerAt(tokens, token + 1) !== '.';
    if ((gender !== 'unknown' || isFirstPerson) && !inQuotes(tokens.starts[token] ?? 0))
      found.push({ token, gender, isFirstPerson });
  }
  return found;
};

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Gender] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Gender] => [word, 'female']),
]);

/** The gender a pronoun tells. */
export const genderOfPronoun = (word: string): Gender => GENDERS.get(word) ?? 'unknown';
