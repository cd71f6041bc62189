/** A half-open span of UTF-16 code units, `start` included and `end` not. */
export type Range = { readonly start: number; readonly end: number };

/** Makes a range. */
export const range = (start: number, end: number): Range => ({ start, end });

/** The length of a range in code units. */
export const lengthOf = ({ start, end }: Range): number => end - start;

/** The text of a range. */
export const slice = (text: string, { start, end }: Range): string => text.slice(start, end);

/** Whether `inner` lies within `outer` (equal ranges do). */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the offset falls on a code unit of the range. */
export const covers = (outer: Range, offset: number): boolean => outer.start <= offset && offset < outer.end;

/** Whether two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The common part of two ranges, or `undefined` when there is none. */
export const intersect = (a: Range, b: Range): Range | undefined =>
  overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : undefined;

/**
 * Gives those of some ranges in order, none of which overlaps another, that overlap a range; asked for ranges in reading
 * order only, it passes over each once.
 */
export const overlapping = <R extends Range>(all: readonly R[]): ((range: Range) => readonly R[]) => {
  let first = 0;
  return ({ start, end }) => {
    while (first < all.length && (all[first]?.end ?? 0) <= start) first += 1;
    let last = first;
    while (last < all.length && (all[last]?.start ?? 0) < end) last += 1;
    return all.slice(first, last);
  };
};

/** The smallest range that covers all of them. @throws {RangeError} when there are none. */
export const hull = (ranges: readonly Range[]): Range => {
  const [first, ...rest] = ranges;
  if (!first) throw new RangeError('hull of no ranges');
  return rest.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), first);
};

/** The range moved by that many code units. */
export const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
