/** How many classes of code units there are. */
export const CLASSES = 32;

/** How many bigrams of classes there are: the rows of a gate. */
export const ROWS = CLASSES * CLASSES;

const LETTERS = 26;
const DIGIT = 26;
const SPACE = 27;
const MARK = 28;

const classify = (code: number): number => {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code === 0x20) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code < 0x80 ? MARK : LETTERS + 3 + (code % 3);
};

let table: Uint8Array | undefined;

/** The classes of all code units: a letter's own, one for digits, spaces and marks, three for all other scripts. */
export const classes = (): Uint8Array => {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));
  return table;
};

const classOf = (code: number): number => classes()[code] ?? MARK;

/** The row for two neighbours. */
export const rowOf = (first: number, second: number): number => classOf(first) * CLASSES + classOf(second);

/** The rows of the bigrams of `codes` from `start` to `end`, in order; a code unit alone has none. */
export const rowsOf = (codes: Uint16Array, start = 0, end = codes.length): readonly number[] => {
  const rows: number[] = [];
  for (let at = start; at + 1 < end; at++) rows.push(rowOf(codes[at] ?? 0, codes[at + 1] ?? 0));
  return rows;
};
