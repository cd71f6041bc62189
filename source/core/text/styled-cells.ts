import { simpleCells } from './simple-units.ts';

const escapeCode = 0x1b;
const bracket = 0x5b;
const semicolon = 0x3b;
const zero = 0x30;
const nine = 0x39;
const m = 0x6d;

/** The width of a styled row in terminal cells, and whether a style is still on at its end. */
export type StyledCells = { readonly cells: number; readonly isOpen: boolean };

/**
 * Measures a row of SGR codes and simple units; `undefined` if it has anything else. A style
 * ends only with a code that ends all styles ("ESC [ m", "ESC [ 0 m"), as in this program's rows.
 */
export const styledCells = (row: string): StyledCells | undefined => {
  const table = simpleCells();
  let cells = 0;
  let isOpen = false;
  for (let at = 0; at < row.length; at += 1) {
    const unit = row.charCodeAt(at);
    if (unit !== escapeCode) {
      const wide = table[unit] ?? 0;
      if (wide === 0) return undefined;
      cells += wide;
      continue;
    }
    if (row.charCodeAt(at + 1) !== bracket) return undefined;
    const start = at + 2;
    at = start;
    let code = row.charCodeAt(at);
    while ((code >= zero && code <= nine) || code === semicolon) {
      at += 1;
      code = row.charCodeAt(at);
    }
    if (code !== m) return undefined;
    isOpen = at > start && !(at === start + 1 && row.charCodeAt(start) === zero);
  }
  return { cells, isOpen };
};
