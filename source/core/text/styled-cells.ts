import { simpleCells } from './simple-units.ts';

const escapeCode = 0x1b;
const bracket = 0x5b;
const semicolon = 0x3b;
const zero = 0x30;
const nine = 0x39;
const m = 0x6d;

/** Terminal cells a styled row takes, and whether a style is still on at its end. */
export type StyledCells = { readonly cells: number; readonly isOpen: boolean };

/**
 * Measures words among SGR codes, where every other unit is a simple one; `undefined` for anything else. A style
 * counts as ended by a code that ends them all ("ESC [ m", "ESC [ 0 m"), as this program's rows end theirs.
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
