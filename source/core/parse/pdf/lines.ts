import { numberAt } from '../../text/at.ts';

/** A piece of text where a PDF puts it; points, from the page's lower left corner. */
export type Glyphs = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** A name for the font, the file's own. */
  readonly font?: string;
};

/** A printed line of one column. */
export type Line = {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font all of it is set in; `undefined` where there are several. */
  readonly font?: string | undefined;
};

export const median = (values: readonly number[]): number =>
  numberAt(
    values.toSorted((a, b) => a - b),
    values.length >> 1,
  );

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Joins pieces of text into lines, in the order the file has them: that is the order of reading, columns included, in
 * all but odd files. A piece at another height, or one that jumps back or far ahead, begins a line.
 */
export const linesOf = (glyphs: readonly Glyphs[], page: number): readonly Line[] => {
  const lines: Mutable<Line>[] = [];
  for (const { text, x, y, width, size, font } of glyphs) {
    const line = lines.at(-1);
    const gap = line ? x - line.right : 0;
    const isSame =
      line !== undefined &&
      Math.abs(y - line.y) < Math.max(size, line.size) * 0.5 &&
      gap > -size &&
      gap < size * 4;
    if (!isSame) {
      if (text.trim() !== '') lines.push({ page, text, x, right: x + width, y, size, font });
      continue;
    }
    const needsSpace = gap > size * 0.15 && !/\s$/.test(line.text.slice(-1)) && !/^\s/.test(text);
    line.text += (needsSpace ? ' ' : '') + text;
    if (text.trim() !== '' && font !== line.font) line.font = undefined;
    line.right = Math.max(line.right, x + width);
    // Raised figures and small capitals do not make a line small.
    if (text.trim() !== '' && size > line.size) line.size = size;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
};
