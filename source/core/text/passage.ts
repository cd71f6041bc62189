import search from 'approx-string-match';
import { agreement, contextLength, nearestPlace } from './anchor.ts';
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

/** How well a place fits what stood before and after the words, in code units. */
const fitOf = (text: string, { start, end }: Range, { prefix, suffix }: Passage): number =>
  agreement(text, start, { at: start, before: prefix, after: '' }) +
  agreement(text, end, { at: end, before: '', after: suffix });

type Found = { readonly range: Range; readonly errors: number };

/** The best of some places: the fewest changes, then the context, then the distance. */
const bestOf = (text: string, passage: Passage, found: readonly Found[]): Found | undefined =>
  found
    .map((one) => ({ one, fit: fitOf(text, one.range, passage) }))
    .sort(
      (a, b) =>
        a.one.errors - b.one.errors ||
        b.fit - a.fit ||
        Math.abs(a.one.range.start - passage.start) - Math.abs(b.one.range.start - passage.start),
    )[0]?.one;

const exactPlaces = (text: string, { exact }: Passage): readonly Found[] => {
  const found: Found[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < mostPlaces; at = text.indexOf(exact, at + 1)) {
    found.push({ range: { start: at, end: at + exact.length }, errors: 0 });
  }
  return found;
};

const unchanged = (text: string, passage: Passage): Range | undefined => {
  const { exact, start } = passage;
  const end = start + exact.length;
  if (text.startsWith(exact, start) && fitOf(text, { start, end }, passage) > 0) return { start, end };
  const best = bestOf(text, passage, exactPlaces(text, passage));
  if (!best) return undefined;
  return exact.length >= telling || fitOf(text, best.range, passage) >= enoughContext
    ? best.range
    : undefined;
};

/**
 * Where words stand that have changed a little. At least one of a few pieces of them is still as it was, if no more has
 * changed than may have: only about the places of these the words themselves are sought, so that any text takes little.
 */
const changed = (text: string, passage: Passage): Range | undefined => {
  const { exact, start } = passage;
  const most = Math.floor(exact.length * mostChanged);
  const size = Math.max(shortestPiece, Math.floor(exact.length / pieces));
  const found: Found[] = [];
  for (let from = 0; from + size <= exact.length; from += size) {
    const at = nearestPlace(text, exact.slice(from, from + size), Math.max(0, start + from));
    if (at < 0) continue;
    const left = Math.max(0, at - from - most);
    const window = text.slice(left, left + exact.length + 2 * most);
    for (const match of search(window, exact, most)) {
      found.push({
        range: { start: left + match.start, end: left + match.end },
        errors: match.errors,
      });
    }
  }
  return bestOf(text, passage, found)?.range;
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
 * Where a passage stands in a text that may have been edited since: at its place; else where its words are, of several
 * such places the one with the same words about it; else where words much like them are. `undefined` where it is gone.
 */
export const placeOfPassage = (text: string, passage: Passage): Range | undefined => {
  const { exact } = passage;
  if (exact === '') return undefined;
  const same = unchanged(text, passage);
  if (same || exact.length < telling) return same;
  return exact.length <= longest ? changed(text, passage) : changedByEnds(text, passage);
};
