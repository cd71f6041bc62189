import search from 'approx-string-match';
import { type Range, slice } from './range.ts';

/**
 * Words of a text, with what stands about them and where, so that they can be found again after the text was edited:
 * what the W3C's Web Annotation model says in a text quote selector and a text position selector.
 */
export type Passage = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units into the text as it was. */
  readonly start: number;
};

/** Code units of context on either side: some six words. */
const contextLength = 40;

/** Moves an edge off the middle of a surrogate pair. */
export const offPair = (text: string, at: number): number =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

/** The passage a range of a text is. */
export const passageAt = (text: string, range: Range): Passage => ({
  exact: slice(text, range),
  prefix: text.slice(offPair(text, Math.max(0, range.start - contextLength)), range.start),
  suffix: text.slice(range.end, offPair(text, Math.min(text.length, range.end + contextLength))),
  start: range.start,
});

/** The passage that a place stands for: the words after it. */
export const passageFrom = (text: string, at: number): Passage =>
  passageAt(text, { start: at, end: offPair(text, Math.min(text.length, at + contextLength)) });

/** Words shorter than this are in too many places to be known by themselves. */
const telling = 12;
/** Code units of context that make a place out of short words. */
const enoughContext = 8;
/** Places of the same words that are looked at: beyond them nobody could tell which was meant. */
const mostPlaces = 1000;
/** The part of the words that may have changed. */
const mostChanged = 0.25;
/** A longer passage is found by its two ends. */
const longest = 256;
const pieces = 6;
const shortestPiece = 8;

type Context = Pick<Passage, 'prefix' | 'suffix'>;

/** How much of a prefix or a suffix stands before or after an offset, in code units. */
const before = (text: string, at: number, prefix: string): number => {
  let length = 0;
  while (length < prefix.length && text[at - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
};
const after = (text: string, at: number, suffix: string): number => {
  let length = 0;
  while (length < suffix.length && text[at + length] === suffix[length]) length++;
  return length;
};

/** Code units to either side in which pieces of changed words are looked for: in a text of any length that takes no time. */
const farthest = 1 << 18;

/** Where some words stand nearest to an offset and not too far from it, or -1. */
const nearestPlace = (text: string, words: string, offset: number): number => {
  const from = Math.max(0, offset - farthest);
  const near = text.slice(from, offset + farthest + words.length);
  const on = near.indexOf(words, offset - from);
  const back = near.lastIndexOf(words, offset - from);
  if (on < 0 && back < 0) return -1;
  if (on < 0 || back < 0) return from + Math.max(on, back);
  return from + (on + from - offset < offset - back - from ? on : back);
};

/** How well a place fits what stood before and after the words, in code units. */
const fitOf = (text: string, { start, end }: Range, { prefix, suffix }: Context): number =>
  before(text, start, prefix) + after(text, end, suffix);

/** On how many sides of a place, 0 to 2, the words about it are the passage's. */
const sidesOf = (text: string, { start, end }: Range, { prefix, suffix }: Context): number => {
  const isBefore =
    prefix === '' ? start === 0 : before(text, start, prefix) >= Math.min(telling, prefix.length);
  const isAfter =
    suffix === '' ? end === text.length : after(text, end, suffix) >= Math.min(telling, suffix.length);
  return Number(isBefore) + Number(isAfter);
};

/** Whether other words stand about a place of the passage than stood about it before, on one side at least. */
export const standsElsewhere = (text: string, range: Range, passage: Passage): boolean =>
  sidesOf(text, range, passage) < 2;

/** Whether words are those that stood next to the passage: a like sentence beside it is not the passage. */
const isNeighbour = (words: string, { exact, prefix, suffix }: Passage): boolean => {
  const [left, right] = [prefix.trimEnd(), suffix.trimStart()];
  return (
    (right.length >= telling && words.startsWith(right) && !exact.startsWith(right)) ||
    (left.length >= telling && words.endsWith(left) && !exact.endsWith(left))
  );
};

type Found = { readonly range: Range; readonly errors: number };

/** The best of some places: the most sides that agree, the fewest changes, then the context, then the distance. */
const bestOf = (text: string, passage: Passage, found: readonly Found[]): Range | undefined =>
  found
    .map(({ range, errors }) => ({
      range,
      errors,
      sides: sidesOf(text, range, passage),
      fit: fitOf(text, range, passage),
    }))
    .sort(
      (a, b) =>
        b.sides - a.sides ||
        a.errors - b.errors ||
        b.fit - a.fit ||
        Math.abs(a.range.start - passage.start) - Math.abs(b.range.start - passage.start),
    )[0]?.range;

const exactPlaces = (text: string, { exact }: Passage): readonly Found[] => {
  const found: Found[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < mostPlaces; at = text.indexOf(exact, at + 1)) {
    found.push({ range: { start: at, end: at + exact.length }, errors: 0 });
  }
  return found;
};

/** Where the words stand as they were. */
const unchanged = (text: string, passage: Passage): Range | undefined => {
  const { exact, start } = passage;
  const old = { start, end: start + exact.length };
  if (text.startsWith(exact, start) && !standsElsewhere(text, old, passage)) return old;
  const best = bestOf(text, passage, exactPlaces(text, passage));
  if (!best) return undefined;
  return exact.length >= telling || fitOf(text, best, passage) >= enoughContext ? best : undefined;
};

/** Offsets at which the passage may begin: where a piece of it is now, or the words that stood next to it. */
const beginnings = (text: string, { exact, prefix, suffix, start }: Passage): readonly number[] => {
  const size = Math.max(shortestPiece, Math.floor(exact.length / pieces));
  const parts: (readonly [words: string, from: number])[] = [];
  for (let from = 0; from + size <= exact.length; from += size)
    parts.push([exact.slice(from, from + size), from]);
  if (prefix.length >= telling) parts.push([prefix, -prefix.length]);
  if (suffix.length >= telling) parts.push([suffix, exact.length]);
  return parts.flatMap(([words, from]) => {
    const at = nearestPlace(text, words, Math.max(0, start + from));
    return at < 0 ? [] : [at - from];
  });
};

/**
 * Where words stand that have changed a little. At least one of a few pieces of them is still as it was, if no more has
 * changed than may have: only about the places of these the words themselves are sought, so that any text takes little.
 */
const changed = (text: string, passage: Passage): Range | undefined => {
  const { exact } = passage;
  const most = Math.floor(exact.length * mostChanged);
  const found: Found[] = [];
  for (const at of beginnings(text, passage)) {
    const left = Math.max(0, at - most);
    const window = text.slice(left, left + exact.length + 2 * most);
    for (const { start, end, errors } of search(window, exact, most)) {
      const range = { start: left + start, end: left + end };
      if (!isNeighbour(slice(text, range), passage)) found.push({ range, errors });
    }
  }
  return bestOf(text, passage, found);
};

/** Where a long passage stands that has changed: from where it begins now to where it ends now. */
const changedByEnds = (text: string, { exact, prefix, suffix, start }: Passage): Range | undefined => {
  const half = longest / 2;
  const tail = exact.length - half;
  const first = changed(text, { exact: exact.slice(0, half), prefix, suffix: '', start });
  if (!first) return undefined;
  const moved = first.start - start;
  const last = changed(text, { exact: exact.slice(tail), prefix: '', suffix, start: start + tail + moved });
  if (!last) return undefined;
  const length = last.end - first.start;
  const isLike = Math.abs(length - exact.length) <= exact.length * mostChanged;
  return isLike ? { start: first.start, end: last.end } : undefined;
};

/**
 * Where a passage stands in a text that may have been edited since: where its words are among the same words as before;
 * else where words much like them are, among the same; else where its words are among others; else where much like
 * words are with the same words on one side. `undefined` where it is gone. `standsElsewhere` tells these apart.
 */
export const placeOfPassage = (text: string, passage: Passage): Range | undefined => {
  const { exact } = passage;
  if (exact === '') return undefined;
  const same = unchanged(text, passage);
  if (exact.length < telling || (same && !standsElsewhere(text, same, passage))) return same;
  const like = exact.length <= longest ? changed(text, passage) : changedByEnds(text, passage);
  const sides = like ? sidesOf(text, like, passage) : 0;
  return sides === 2 ? like : (same ?? (sides === 1 ? like : undefined));
};

/**
 * Where a place is in a text that may have been edited since: before the words that followed it, or where they are gone
 * after those that preceded it; where none of them are left, at the old offset as far as there is text.
 */
export const placeOf = (text: string, passage: Passage): number => {
  const { prefix, start } = passage;
  const followed = placeOfPassage(text, passage);
  if (followed) return followed.start;
  const preceding = { exact: prefix, prefix: '', suffix: '', start: Math.max(0, start - prefix.length) };
  const preceded = placeOfPassage(text, preceding);
  return preceded ? preceded.end : Math.max(0, Math.min(text.length, start));
};
