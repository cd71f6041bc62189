import { fingerprint } from '../text/fingerprint.ts';
import { type Passage, passageAt, placeOfPassage, standsElsewhere } from '../text/passage.ts';
import { type Range, slice } from '../text/range.ts';
import type { Dates } from './dates.ts';

/** Words of the article that the reader highlighted, perhaps with a note. */
export type Highlight = Dates & {
  /** Depends only on the words and their place, so that two windows give the same id. */
  readonly id: string;
  readonly passage: Passage;
  /** Its range in the text; absent for an orphan, whose words are no longer found. */
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

/** Orders highlights by where they begin, of two that begin together the longer first; orphans come last. */
const byPlace = (a: Highlight, b: Highlight): number => {
  if (!a.range || !b.range) return Number(!a.range) - Number(!b.range);
  return a.range.start - b.range.start || b.range.end - a.range.end;
};

export const inOrder = (highlights: readonly Highlight[]): readonly Highlight[] =>
  highlights.toSorted(byPlace);

/**
 * Places a highlight in a text that may have changed. If its words and those around them are unchanged, the stored
 * passage is updated to the new place.
 */
export const anchored = (text: string, { range: _, ...highlight }: Highlight): Highlight => {
  const { passage } = highlight;
  const range = placeOfPassage(text, passage);
  if (!range) return highlight;
  const isSame = slice(text, range) === passage.exact && !standsElsewhere(text, range, passage);
  return { ...highlight, range, passage: isSame ? passageAt(text, range) : passage };
};

/** Whether the words are in the text, but changed since they were highlighted. */
export const hasChanged = (text: string, { passage, range }: Highlight): boolean =>
  range !== undefined && slice(text, range) !== passage.exact;

/** Whether the words around it have changed since it was highlighted: it may be on a similar sentence. */
export const hasMoved = (text: string, { passage, range }: Highlight): boolean =>
  range !== undefined && standsElsewhere(text, range, passage);

/** The words of a highlight: as they are in the text, or of an orphan as they were. */
export const wordsOfHighlight = (text: string, { passage, range }: Highlight): string =>
  range ? slice(text, range) : passage.exact;
