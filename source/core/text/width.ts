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

/** The text, or as much of it as fits the cells with an ellipsis in place of the rest. Never cuts a grapheme. */
export const truncate = (text: string, cells: number, ellipsis = '…'): string => {
  if (cells <= 0) return '';
  if (cellsOf(text) <= cells) return text;
  const room = cells - cellsOf(ellipsis);
  if (room < 0) return '';
  return text.slice(0, fitting(text, room)).trimEnd() + ellipsis;
};
