import { isAnyOf } from '../grammar/noun-phrase.ts';
import { lowerAt } from '../grammar/token.ts';
import {
  genderOfHonorific,
  isBodyNameWord,
  isDemonym,
  isNational,
  isPlace,
  isRole,
} from '../grammar/word-kinds.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isForename } from './forenames.ts';
import type { Run } from './runs.ts';

/** Whether a word before a name belongs to it: a forename, an initial or a title. */
const isPartOfName = (word: string): boolean =>
  isForename(word) || /^\p{L}\.?$/u.test(word) || isRole(word) || genderOfHonorific(word) !== undefined;

/** "Frenchman Luc Perrin", "Texan Ann Lee", "New Yorker Tom Orr", but "American Ann Lee Foundation" */
const isOrigin = (tokens: Tokens, at: number, last: number): boolean => {
  const word = lowerAt(tokens, at);
  const isFrom = isNational(word) || isDemonym(word) || word === 'yorker';
  const isPart = isForename(word) || isPlace(`${word} ${lowerAt(tokens, at + 1)}`);
  return isFrom && !isPart && !isBodyNameWord(lowerAt(tokens, last - 1));
};

/**
 * Runs without the words with capitals before a full name that tell where somebody is from, or that the text does not have
 * before it elsewhere: "Fox News Ann Lee", "Telling Ann Lee".
 */
export const withoutWordsBefore = (tokens: Tokens, runs: readonly Run[]): readonly Run[] => {
  const wordsFrom = (first: number, last: number): string => tokens.lower.slice(first, last).join(' ');
  const isFullName = (first: number, last: number): boolean =>
    last - first > 1 && isForename(lowerAt(tokens, first));
  const known = new Set(
    runs.flatMap(({ first, last }) => (isFullName(first, last) ? [wordsFrom(first, last)] : [])),
  );
  return runs.map((run) => {
    if (isFullName(run.first + 1, run.last) && isOrigin(tokens, run.first, run.last))
      return { ...run, first: run.first + 1 };
    for (let first = run.first + 1; first < run.last - 1; first++)
      if (isFullName(first, run.last) && known.has(wordsFrom(first, run.last)))
        return isAnyOf(run.first, first, (at) => isPartOfName(lowerAt(tokens, at))) ? run : { ...run, first };
    return run;
  });
};
