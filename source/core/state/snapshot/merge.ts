import { noteOf } from '../../highlights/annotation.ts';
import { mostQueries } from '../search/queries.ts';
import type { Snapshot } from './snapshot.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Theirs with what I changed since `base` changed likewise. */
const mergeMarks = (
  base: Snapshot['marks'],
  mine: Snapshot['marks'],
  theirs: Snapshot['marks'],
): Snapshot['marks'] => {
  const letters = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...letters].flatMap((letter) => {
      const place = isSame(base[letter], mine[letter]) ? theirs[letter] : mine[letter];
      return place ? [[letter, place]] : [];
    }),
  );
};

/** Theirs without what I took back since `base`, then what I added. */
const mergeList = <T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] => {
  const keys = (list: readonly T[]): Set<string> => new Set(list.map((one) => JSON.stringify(one)));
  const [before, now, there] = [keys(base), keys(mine), keys(theirs)];
  const isTakenBack = (key: string): boolean => before.has(key) && !now.has(key);
  return [
    ...theirs.filter((one) => !isTakenBack(JSON.stringify(one))),
    ...mine.filter((one) => !before.has(JSON.stringify(one)) && !there.has(JSON.stringify(one))),
  ];
};

/**
 * Theirs with the notes I wrote, the highlights I made and without those I deleted since `base`. Where a highlight stands
 * is no change of mine: it is found anew whenever the article is opened.
 */
const mergeHighlights = (
  base: Snapshot['highlights'],
  mine: Snapshot['highlights'],
  theirs: Snapshot['highlights'],
): Snapshot['highlights'] => {
  const byId = (list: Snapshot['highlights']) => new Map(list.map((one) => [one.id, one]));
  const [before, now, there] = [byId(base), byId(mine), byId(theirs)];
  return [...new Set([...there.keys(), ...now.keys()])].flatMap((id) => {
    const [was, own, other] = [before.get(id), now.get(id), there.get(id)];
    const isUntouched = was && own && noteOf(was) === noteOf(own);
    const isOnlyTheirs = !was && !own;
    return (isUntouched || isOnlyTheirs ? other : own) ?? [];
  });
};

/**
 * What two readings of one article keep together. `base` is what mine was when it was last kept, `theirs` what is
 * kept now: the place is mine, marks, searches, corrections and highlights are everybody's, and only what I took back is gone.
 */
export const mergeSnapshots = (
  base: Snapshot | undefined,
  mine: Snapshot,
  theirs: Snapshot | undefined,
): Snapshot => {
  if (!theirs) return mine;
  return {
    ...mine,
    version: Math.max(mine.version, theirs.version),
    queries: [...new Set([...mine.queries, ...theirs.queries])].slice(0, mostQueries),
    marks: mergeMarks(base?.marks ?? {}, mine.marks, theirs.marks),
    corrections: mergeList(base?.corrections ?? [], mine.corrections, theirs.corrections),
    highlights: mergeHighlights(base?.highlights ?? [], mine.highlights, theirs.highlights),
    others: { ...mine.others, ...theirs.others },
  };
};
