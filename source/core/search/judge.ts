import Fuse, { type Expression, type IFuseOptions } from 'fuse.js';
import type { Entry, Hit, Query } from './entry.ts';
import { fold } from './fold.ts';
import { fromIndices, joined, placesOf } from './highlight.ts';
import { LONGEST_FUZZY, THRESHOLD } from './long-texts/pattern.ts';

type Item = { readonly folded: string };

/**
 * Location is ignored: by default Fuse looks near the start of a text only. So is length: else short entries with an
 * error come before long ones without.
 */
export const FUSE_OPTIONS: IFuseOptions<Item> = {
  keys: ['folded'],
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: THRESHOLD,
  includeScore: true,
  includeMatches: true,
};

/** Words Fuse can be asked for; a longer one is matched exactly, like a phrase. */
const isForFuse = (word: string): boolean => word.length <= LONGEST_FUZZY;

const expression = (words: readonly string[]): Expression => ({
  $and: words.map((word) => ({ folded: fold(word) })),
});

/** Scores entries, or anything else with a text, and finds the letters that match. What Fuse does not take is left out. */
export const judge = <Of extends { readonly text: string } = Entry>(
  entries: readonly Of[],
  query: Query,
): readonly (Omit<Hit, 'entry'> & { readonly entry: Of })[] => {
  const items = entries.map((entry) => ({ entry, folded: fold(entry.text) }));
  const words = query.words.filter(isForFuse);
  const exact = [...query.phrases, ...query.words.filter((word) => !isForFuse(word))].map(fold);
  const scored =
    words.length === 0
      ? items.map((item) => ({ item, score: 0, matches: [] }))
      : new Fuse(items, FUSE_OPTIONS).search(expression(words));
  return scored.map(({ item: { entry, folded }, score = 0, matches = [] }) => ({
    entry,
    score,
    matches: joined([
      ...matches.flatMap(({ indices }) => fromIndices(indices)),
      ...exact.flatMap((phrase) => placesOf(folded, phrase)),
    ]),
  }));
};
