/** A line with something on it. Offsets are UTF-16 code units into the whole text. */
export type Line = {
  /** Where the line begins, white space included. */
  readonly start: number;
  /** The first character that is no white space. */
  readonly first: number;
  /** After the last character that is no white space. */
  readonly end: number;
};

const NO_SPACE = /\S/;

/** Whether a code unit is white space, as `\s` has it. */
const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 9 || unit === 160 || (unit > 0x167f && !NO_SPACE.test(String.fromCharCode(unit)));

/** Code units of white space before the words of a line. A tab counts as four. */
export const indentOf = (text: string, { start, first }: Line): number => {
  let indent = 0;
  for (let at = start; at < first; at += 1) indent += text.charCodeAt(at) === 9 ? 4 : 1;
  return indent;
};

/** The words of a line. */
export const wordsOf = (text: string, { first, end }: Line): string => text.slice(first, end);

/** Code units from the first word to the last. */
export const lengthOf = ({ first, end }: Line): number => end - first;

/** Lines that stand together, apart from others by blank lines. Read one by one, since a text may have millions. */
export function* chunksOf(text: string): Generator<readonly Line[], void> {
  let chunk: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let first = start;
    while (first < stop && isSpace(text.charCodeAt(first))) first += 1;
    let end = stop;
    while (end > first && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (first < end) {
      chunk.push({ start, first, end });
    } else if (chunk.length > 0) {
      yield chunk;
      chunk = [];
    }
    start = stop + 1;
  }
  if (chunk.length > 0) yield chunk;
}
