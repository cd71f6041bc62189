/**
 * A place in a text with a few of the words about it, so that it can be found again after the text was edited. The
 * idea is the text quote selector of the W3C's Web Annotation model.
 */
export type Anchor = {
  /** UTF-16 code units into the text as it was. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
};

/** Code units of context on either side: some six words. */
export const contextLength = 40;
/** Context shorter than this is found in too many places to tell one from another. */
const telling = 12;

/** The anchor of an offset. */
export const anchorAt = (text: string, at: number): Anchor => ({
  at,
  before: text.slice(Math.max(0, at - contextLength), at),
  after: text.slice(at, at + contextLength),
});

/** Code units to either side in which moved words are looked for: in a text of any length that takes no time. */
const farthest = 1 << 18;

/** Where some words stand nearest to an offset and not too far from it, or -1. */
export const nearestPlace = (text: string, words: string, offset: number): number => {
  const from = Math.max(0, offset - farthest);
  const near = text.slice(from, offset + farthest + words.length);
  const on = near.indexOf(words, offset - from);
  const back = near.lastIndexOf(words, offset - from);
  if (on < 0 && back < 0) return -1;
  if (on < 0 || back < 0) return from + Math.max(on, back);
  return from + (on + from - offset < offset - back - from ? on : back);
};

/** How much of an anchor's context a text has about an offset, in code units. */
export const agreement = (text: string, at: number, { before, after }: Anchor): number => {
  let on = 0;
  while (on < after.length && text[at + on] === after[on]) on += 1;
  let back = 0;
  while (back < before.length && text[at - 1 - back] === before[before.length - 1 - back]) back += 1;
  return on + back;
};

/**
 * The offset an anchor stands for in a text that may have been edited since: where its words are now, those nearest
 * to where they were; where none of them are left, the old offset as far as there is text.
 */
export const placeOfAnchor = (text: string, anchor: Anchor): number => {
  const { at, before, after } = anchor;
  const old = Math.max(0, Math.min(text.length, at));
  if (text.startsWith(after, old) && text.endsWith(before, old)) return old;
  const near = Math.floor(contextLength / 2);
  const looks: readonly (readonly [words: string, ahead: number])[] = [
    [before + after, before.length],
    [after, 0],
    [before, before.length],
    [after.slice(0, near), 0],
    [before.slice(-near), Math.min(near, before.length)],
  ];
  for (const [words, ahead] of looks) {
    if (words.length < telling) continue;
    const found = nearestPlace(text, words, Math.max(0, old - ahead));
    if (found >= 0) return found + ahead;
  }
  return old;
};
