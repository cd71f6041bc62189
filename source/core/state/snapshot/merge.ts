import { type HighlightAnnotation, noteOf, saidIn } from '../../highlights/annotation.ts';
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

/** A note two readers changed: mine in the place of what it was, where that is left; else one after the other. */
const joinedNote = (was: string, own: string, other: string): string => {
  if (other.includes(own)) return other;
  if (own.includes(other)) return own;
  return was !== '' && other.includes(was) ? other.replace(was, () => own) : `${other}\n${own}`;
};

const mergeHighlight = (
  was: HighlightAnnotation | undefined,
  own: HighlightAnnotation | undefined,
  other: HighlightAnnotation | undefined,
): HighlightAnnotation | undefined => {
  const old = was && noteOf(was);
  const [isMine, isTheirs] = [own && noteOf(own) !== old, other && noteOf(other) !== old];
  if (own && other && isMine && isTheirs) {
    const { body: _, ...place } = own;
    return { ...place, ...saidIn(joinedNote(old ?? '', noteOf(own), noteOf(other))) };
  }
  if (isMine) return own;
  // What one of us deleted stays where the other has written a note since.
  return isTheirs || own ? other : undefined;
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
    return mergeHighlight(before.get(id), now.get(id), there.get(id)) ?? [];
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
    unread: theirs.unread ?? mine.unread,
  };
};
