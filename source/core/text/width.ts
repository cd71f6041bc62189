import stringWidth from 'string-width';
import { eachGrapheme } from './segment.ts';
import { simpleCells } from './simple-units.ts';

/**
 * Terminal cells a string takes on one line. Control characters take none: sanitise first, and expand tabs.
 * The package is asked only about text that has more than simple units (see simple-units.ts).
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

/** The code units of the longest run of whole graphemes from the start that fits the cells. */
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

/** As much of the text as fits the cells with an ellipsis after it, whether or not all of it would. Never cuts a grapheme. */
const shorten = (text: string, cells: number, ellipsis: string): string => {
  const room = cells - cellsOf(ellipsis);
  return room < 0 ? '' : text.slice(0, fitting(text, room)).trimEnd() + ellipsis;
};

/** The text, or as much of it as fits the cells with an ellipsis in place of the rest. Never cuts a grapheme. */
export const truncate = (text: string, cells: number, ellipsis = '…'): string => {
  if (cells <= 0) return '';
  return cellsOf(text) <= cells ? text : shorten(text, cells, ellipsis);
};

/**
 * As many whole words of the text as fit the cells with an ellipsis after them, whether or not all of it would; where
 * that would leave less than half of the room filled, a word is cut.
 */
export const shortenWords = (text: string, cells: number): string => {
  const cut = shorten(text, cells, '…');
  const kept = cut.slice(0, -1);
  const isWithin = kept !== '' && /^\S/.test(text.slice(kept.length));
  const end = isWithin ? kept.lastIndexOf(' ') : -1;
  const words = end > 0 ? `${kept.slice(0, end).trimEnd()}…` : '';
  return cellsOf(words) * 2 > cells ? words : cut;
};
