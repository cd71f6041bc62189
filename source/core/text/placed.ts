import { eachGrapheme } from './segment.ts';
import { simpleCells } from './simple-units.ts';
import { cellsOf } from './width.ts';

/**
 * Beyond everyday characters: ASCII, and what a class of ranges is quick about. What it finds may still be settled;
 * what it passes over is.
 */
const UNUSUAL =
  /[^\0-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1EFF\u2010-\u2027\u2500-\u25FC\u4E00-\u9FFF\uFFFD]/;

/**
 * What every terminal gives the same cells: the simple units, and a letter or digit by itself of an alphabet that was
 * there before there were emoji. U+0D4E is a letter that some hang on the next.
 */
const LETTER = /^[\p{L}\p{N}]$/u;
const LAST_SETTLED = 0x10ff;
const DOT_REPH = 0xd4e;

const isSettled = (cluster: string): boolean => {
  if (cluster.length > 1) return false;
  const code = cluster.charCodeAt(0);
  if (simpleCells()[code]) return true;
  return code <= LAST_SETTLED && code !== DOT_REPH && LETTER.test(cluster);
};

/** A control sequence and its parameters, another escape, or a control; words stand between two of them. */
const CONTROL = /\x1b\[([\d;?>=<]*) *([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[^[\]]|[\0-\x1f]/g;

/** The column after a control sequence; `undefined` for one that leaves the cursor's column alone. */
const columnAfter = (final: string, parameters: string, column: number): number | undefined => {
  const [first = 1, second = 1] = parameters.split(';').map((one) => Number(one) || 1);
  switch (final) {
    case 'G':
      return first - 1;
    case 'H':
    case 'f':
      return second - 1;
    case 'E':
    case 'F':
      return 0;
    case 'C':
      return column + first;
    case 'D':
      return Math.max(0, column - first);
    default:
      return undefined;
  }
};

const NO_WRAP = '\x1b[?7l';
const WRAP = '\x1b[?7h';
const ERASE_REST = '\x1b[K';

/**
 * Output for a terminal that may give a character other cells than this program counts: flags, joined emoji,
 * stacked marks, and whatever came to Unicode after the terminal was made. After each such character the cursor is
 * put where it is counted to be, so that all that follows stands in its column on every terminal; what a row then
 * has left over on its right is erased, and no row runs over into the next.
 *
 * The output begins in the first column or with a move to a column, and its lines end in `\n`; `columns` are the
 * terminal's. Text of none but everyday characters comes back as it is.
 */
export const placed = (output: string, columns: number): string => {
  if (!UNUSUAL.test(output)) return output;
  const pieces: string[] = [];
  let column = 0;
  let isDoubtful = false;
  let wasDoubtful = false;
  const write = (words: string): void => {
    let from = 0;
    eachGrapheme(words, (start, end) => {
      const cluster = words.slice(start, end);
      column += cellsOf(cluster);
      if (isSettled(cluster)) return true;
      pieces.push(words.slice(from, end), `\x1b[${Math.min(column + 1, columns)}G`);
      from = end;
      isDoubtful = true;
      return true;
    });
    pieces.push(words.slice(from));
  };
  const endRow = (): void => {
    if (!isDoubtful) return;
    if (column < columns) pieces.push(ERASE_REST);
    wasDoubtful = true;
    isDoubtful = false;
  };
  let at = 0;
  for (const match of output.matchAll(CONTROL)) {
    if (match.index > at) write(output.slice(at, match.index));
    const [control, parameters = '', final] = match;
    at = match.index + control.length;
    const isMove = final === undefined ? control.length === 1 : final !== 'm';
    if (isMove) endRow();
    pieces.push(control);
    if (control === '\n' || control === '\r') column = 0;
    else if (final !== undefined) column = columnAfter(final, parameters, column) ?? column;
  }
  if (at < output.length) write(output.slice(at));
  endRow();
  return wasDoubtful ? `${NO_WRAP}${pieces.join('')}${WRAP}` : output;
};
