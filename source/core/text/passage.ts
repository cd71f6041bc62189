import search from 'approx-string-match';
import { type Range, slice } from './range.ts';

/**
 * Words of a text, with those around them and their offset, so that they can be found again after the text was edited:
 * a text quote selector and a text position selector of the W3C's Web Annotation model.
 */
export type Passage = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units into the text before the edit. */
  readonly start: number;
};

/** Code units of context on either side: some six words. */
const contextLength = 40;

/** Moves an offset out of the middle of a surrogate pair. */
export const offPair = (text: string, at: number): number =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

/** The passage of a range. */
export const passageAt = (text: string, range: Range): Passage => ({
  exact: slice(text, range),
  prefix: text.slice(offPair(text, Math.max(0, range.start - contextLength)), range.start),
  suffix: text.slice(range.end, offPair(text, Math.min(text.length, range.end + contextLength))),
  start: range.start,
});

/** The passage that identifies an offset: the words after it. */
export const passageFrom = (text: string, at: number): Passage =>
  passageAt(text, { start: at, end: offPair(text, Math.min(text.length, at + contextLength)) });

/** Shorter words, in code units, occur too often to be found without their context. */
const telling = 12;
/** Code units of matching context that identify short words. */
const enoughContext = 8;
/** The most places of the same words that are compared. */
const mostPlaces = 1000;
/** The part of a passage that may have changed, from 0 to 1. */
const mostChanged = 0.25;
/** Longer changed passages, in code units, are found by their two ends. */
const longest = 256;
const pieces = 6;
const shortestPiece = 8;

type Context = Pick<Passage, 'prefix' | 'suffix'>;

/** How many code units before an offset agree with a prefix. `after` does the same for a suffix. */
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

/** Pieces of changed words are searched this many code units to either side, so that long texts take no longer. */
const farthest = 1 << 18;

/** The offset of the occurrence nearest to an offset and not too far from it, or -1. */
const nearestPlace = (text: string, words: string, offset: number): number => {
  const from = Math.max(0, offset - farthest);
  const near = text.slice(from, offset + farthest + words.length);
  const on = near.indexOf(words, offset - from);
  const back = near.lastIndexOf(words, offset - from);
  if (on < 0 && back < 0) return -1;
  if (on < 0 || back < 0) return from + Math.max(on, back);
  return from + (on + from - offset < offset - back - from ? on : back);
};

/** How much of the passage's context a place has, in code units. */
const fitOf = (text: string, { start, end }: Range, { prefix, suffix }: Context): number =>
  before(text, start, prefix) + after(text, end, suffix);

/** On how many sides of a place, 0 to 2, the words are those of the passage's context. */
const sidesOf = (text: string, { start, end }: Range, { prefix, suffix }: Context): number => {
  const isBefore =
    prefix === '' ? start === 0 : before(text, start, prefix) >= Math.min(telling, prefix.length);
  const isAfter =
    suffix === '' ? end === text.length : after(text, end, suffix) >= Math.min(telling, suffix.length);
  return Number(isBefore) + Number(isAfter);
};

/** Whether the words next to a found passage have changed, on one side at least. */
export const standsElsewhere = (text: string, range: Range, passage: Passage): boolean =>
  sidesOf(text, range, passage) < 2;

/** Whether words belong to the passage's context: a similar sentence next to the passage is not the passage. */
const isNeighbour = (words: string, { exact, prefix, suffix }: Passage): boolean => {
  const [left, right] = [prefix.trimEnd(), suffix.trimStart()];
  return (
    (right.length >= telling && words.startsWith(right) && !exact.startsWith(right)) ||
    (left.length >= telling && words.endsWith(left) && !exact.endsWith(left))
  );
};

type Found = { readonly range: Range; readonly errors: number };

/** The best place: the most sides that agree, then the fewest changes, the most context, the least distance. */
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

/** The range of the unchanged words. */
const unchanged = (text: string, passage: Passage): Range | undefined => {
  const { exact, start } = passage;
  const old = { start, end: start + exact.length };
  if (text.startsWith(exact, start) && !standsElsewhere(text, old, passage)) return old;
  const best = bestOf(text, passage, exactPlaces(text, passage));
  if (!best) return undefined;
  return exact.length >= telling || fitOf(text, best, passage) >= enoughContext ? best : undefined;
};

/** Offsets at which the passage may begin, judged by pieces of it and by the words next to it. */
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
 * The range of words that have changed a little. If no more has changed than may, at least one of a few pieces is
 * unchanged: the words are searched only around these pieces, so that long texts take no longer.
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

/** The range of a long passage that has changed, from where its beginning is now to where its end is now. */
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
 * Finds a passage in a text that may have been edited since. In this order: its words in the same context; similar words
 * in the same context; its words in another context; similar words with the same context on one side. `undefined` when
 * it is gone. `standsElsewhere` tells whether the context has changed.
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
 * Finds an offset again in a text that may have been edited since: before the words that followed it; if they are gone,
 * after those that preceded it; if none are left, the old offset, at most the end of the text.
 */
export const placeOf = (text: string, passage: Passage): number => {
  const { prefix, start } = passage;
  const followed = placeOfPassage(text, passage);
  if (followed) return followed.start;
  const preceding = { exact: prefix, prefix: '', suffix: '', start: Math.max(0, start - prefix.length) };
  const preceded = placeOfPassage(text, preceding);
  return preceded ? preceded.end : Math.max(0, Math.min(text.length, start));
};
