import { eachGrapheme } from './segment.ts';
import { simpleCells } from './simple-units.ts';
import { cellsOf } from './width.ts';

/**
 * Characters beyond ASCII and a few frequent ranges. A quick first test: what it matches may still turn out to have a
 * certain width.
 */
const UNUSUAL =
  /[^\0-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1EFF\u2010-\u2027\u2500-\u25FC\u4E00-\u9FFF\uFFFD]/;

/**
 * Characters with the same width in every terminal: the simple units, and a single letter or digit of an alphabet older
 * than emoji. U+0D4E is excluded: some terminals attach it to the next letter.
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

/** A control sequence with its parameters, another escape sequence, or a control character. */
const CONTROL = /\x1b\[([\d;?>=<]*) *([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[^[\]]|[\0-\x1f]/g;

/** The column after a control sequence; `undefined` for one that does not move the cursor to another column. */
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
 * Output for a terminal that may give some characters another width than this program does: flags, joined emoji,
 * stacked marks, and whatever Unicode added after the terminal was made. After each such character the cursor is
 * moved to the column this program counts, so that everything after it is in its column on every terminal; what is then
 * left over at the right of a row is erased, and no row continues on the next.
 *
 * The output must begin in the first column or with a move to a column, and its lines end in `\n`; `columns` is the width
 * of the terminal. Output without such characters is returned unchanged.
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
