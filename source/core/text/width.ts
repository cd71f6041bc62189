import stringWidth from 'string-width';
import { eachGrapheme } from './segment.ts';
import { simpleCells } from './simple-units.ts';

/**
 * The width of a string on one line, in terminal cells. Control characters count as 0: sanitise first, and expand tabs.
 * The package is called only for text with other than simple units (see simple-units.ts).
 */
export const cellsOf = (text: string): number => {
  const cells = simpleCells();
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = cells[text.charCodeAt(at)];
    if (!own) return stringWidth(text);
    width += own;
  }
  return width;
};

/** The length, in code units, of the longest beginning of whole graphemes that fits the cells. */
const fitting = (text: string, cells: number): number => {
  let fits = 0;
  let width = 0;
  eachGrapheme(text, (start, end) => {
    width += cellsOf(text.slice(start, end));
    if (width > cells) return false;
    fits = end;
    return true;
  });
  return fits;
};

/** Without blanks and ellipses at its end. */
const whole = (text: string): string => text.replace(/[\s…]+$/, '');

/** The longest beginning that fits the cells with an ellipsis after it, even if the whole text would fit. Never cuts a grapheme. */
const shorten = (text: string, cells: number, ellipsis: string): string => {
  const room = cells - cellsOf(ellipsis);
  return room < 0 ? '' : whole(text.slice(0, fitting(text, room))) + ellipsis;
};

/** The text if it fits the cells, else its beginning with an ellipsis. Never cuts a grapheme. */
export const truncate = (text: string, cells: number, ellipsis = '…'): string => {
  if (cells <= 0) return '';
  return cellsOf(text) <= cells ? text : shorten(text, cells, ellipsis);
};

/**
 * The first whole words that fit the cells with an ellipsis after them, even if the whole text would fit; if
 * they fill less than half of the room, a word is cut.
 */
export const shortenWords = (text: string, cells: number): string => {
  const cut = shorten(text, cells, '…');
  const kept = cut.slice(0, -1);
  const isWithin = kept !== '' && /^\S/.test(text.slice(kept.length));
  const end = isWithin ? kept.lastIndexOf(' ') : -1;
  const words = end > 0 ? `${whole(kept.slice(0, end))}…` : '';
  return cellsOf(words) * 2 > cells ? words : cut;
};
