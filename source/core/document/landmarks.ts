import { firstIndex } from '../text/first-index.ts';
import type { Document, Landmarks } from './document.ts';
import { tidy } from './join-pieces.ts';

/** Code units of the first words of a page or a cue, by which its place in the text is found. */
const TELLING = 60;

/**
 * Finds the offsets at which pages or times begin in a text, given their first words in order. A part that is not found,
 * such as a page number that was left out, is skipped. Linear in the text.
 */
export const landmarksIn = (
  text: string,
  unit: Landmarks['unit'],
  parts: Iterable<{ readonly value: number; readonly words: string }>,
): Landmarks => {
  const at: number[] = [];
  const values: number[] = [];
  let from = 0;
  for (const { value, words } of parts) {
    if (values.at(-1) === value) continue;
    const telling = tidy(words.slice(0, TELLING)).trim();
    // Parts are close together: a match far away is another part with the same words.
    const found = telling === '' ? -1 : text.slice(from, from + REACH).indexOf(telling);
    if (found < 0) continue;
    from += found;
    at.push(from);
    values.push(value);
  }
  return { unit, at, values };
};

/** The next part must begin within this many code units. */
const REACH = 20_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** The page ("page 3") or time ("00:12:41") of an offset, in a document that has them. */
export const landmarkAt = ({ landmarks }: Document, offset: number): string | undefined => {
  if (!landmarks) return undefined;
  const { at, values, unit } = landmarks;
  const value = values[firstIndex(0, at.length, (index) => (at[index] ?? 0) > offset) - 1];
  if (value === undefined) return undefined;
  if (unit === 'page') return `page ${value}`;
  return `${two(Math.floor(value / 3600))}:${two(Math.floor(value / 60) % 60)}:${two(value % 60)}`;
};
