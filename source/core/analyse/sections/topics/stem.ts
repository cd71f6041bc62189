import { WordTable } from '../../../text/word-table.ts';
import { STOP_WORDS } from '../../lexicon/stop-words.ts';

/** A word without the first of the given endings that it has. */
const without = (word: string, endings: readonly string[]): string => {
  for (const ending of endings) if (word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
};

const POSSESSIVE = ["'s", '’s', "'", '’'];
const OF_VERBS = ['ing', 'ed', 'ly'];
const OF_NOUNS = ['ation', 'ment', 'ness', 'ity', 'er', 'or'];

/** A word without a plural ending; "glass", "bus" and "us" keep theirs. */
const asSingular = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const before = word.charAt(word.length - 2);
  return word.endsWith('s') && before !== 's' && before !== 'u' ? word.slice(0, -1) : word;
};

/** A light stemmer: removes plurals and the most common endings of verbs and nouns. */
export const stem = (word: string): string => {
  let stemmed = without(word, POSSESSIVE);
  if (stemmed.length > 4) stemmed = asSingular(stemmed);
  if (stemmed.length > 5) stemmed = without(stemmed, OF_VERBS);
  if (stemmed.length > 6) stemmed = without(stemmed, OF_NOUNS);
  return stemmed.endsWith('e') || stemmed.endsWith('y') ? stemmed.slice(0, -1) : stemmed;
};

/** The most stems that are kept. */
const MOST_STEMS = 20_000;
/** By word in small letters the stem of a content word; `undefined` for a word that says nothing about a topic. */
export const contentStems = new WordTable(
  (word) => (word.length > 2 && !STOP_WORDS.has(word) ? stem(word) : undefined),
  MOST_STEMS,
);
