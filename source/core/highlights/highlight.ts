import { fingerprint } from '../text/fingerprint.ts';
import { type Passage, passageAt, placeOfPassage, standsElsewhere } from '../text/passage.ts';
import { type Range, slice } from '../text/range.ts';

/** Words of the article that the reader set apart, perhaps with a note. */
export type Highlight = {
  /** The same for the same words at the same place, whoever sets them apart. */
  readonly id: string;
  readonly passage: Passage;
  /** Where it stands in the text; an orphan, whose words are no longer to be found, stands nowhere. */
  readonly range?: Range;
  /** '' for none. */
  readonly note: string;
};

/** The longest a highlight may be, in code units. */
export const longestHighlight = 10_000;

export const highlightOf = (text: string, range: Range, note = ''): Highlight => ({
  id: fingerprint(`${range.start} ${slice(text, range)}`),
  passage: passageAt(text, range),
  range,
  note,
});

/** Of several the one that begins first, of two that begin together the longer; orphans come last. */
const byPlace = (a: Highlight, b: Highlight): number => {
  if (!a.range || !b.range) return Number(!a.range) - Number(!b.range);
  return a.range.start - b.range.start || b.range.end - a.range.end;
};

export const inOrder = (highlights: readonly Highlight[]): readonly Highlight[] =>
  highlights.toSorted(byPlace);

/**
 * Finds a highlight anew in a text. Where its words and those about it are as they were, what is known of its place is
 * brought up to date.
 */
export const anchored = (text: string, { id, passage, note }: Highlight): Highlight => {
  const range = placeOfPassage(text, passage);
  if (!range) return { id, passage, note };
  const isSame = slice(text, range) === passage.exact && !standsElsewhere(text, range, passage);
  return { id, note, range, passage: isSame ? passageAt(text, range) : passage };
};

/** Whether the words stand in the text, but not just as they were when they were set apart. */
export const hasChanged = (text: string, { passage, range }: Highlight): boolean =>
  range !== undefined && slice(text, range) !== passage.exact;

/** Whether other words stand about it now than when it was set apart: it may be on a like sentence. */
export const hasMoved = (text: string, { passage, range }: Highlight): boolean =>
  range !== undefined && standsElsewhere(text, range, passage);

/** The words: as they stand in the text, or an orphan's as they were. */
export const wordsOfHighlight = (text: string, { passage, range }: Highlight): string =>
  range ? slice(text, range) : passage.exact;
