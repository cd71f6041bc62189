import type { Range } from '../text/range.ts';

/** Ranges in order, those that touch or overlap made one. */
export const joined = (ranges: readonly Range[]): readonly Range[] => {
  const out: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && range.start <= last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else out.push(range);
  }
  return out;
};

/** Fuse's indices name the last letter; ranges end after it. */
export const fromIndices = (indices: readonly (readonly [number, number])[]): readonly Range[] =>
  indices.map(([start, last]) => ({ start, end: last + 1 }));

/** Every place of a phrase in a text, both folded. */
export const placesOf = (folded: string, phrase: string): readonly Range[] => {
  const places: Range[] = [];
  if (phrase === '') return places;
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
    places.push({ start: at, end: at + phrase.length });
  }
  return places;
};
