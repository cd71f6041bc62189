import { type Glyphs, median } from './lines.ts';

/** Words on one line with no wide gap between them. */
type Fragment = {
  readonly glyphs: Glyphs[];
  readonly x: number;
  right: number;
  readonly y: number;
  readonly size: number;
  letters: string;
};
/** What stands on one line, from left to right, in the order the file has it. */
type Row = readonly Fragment[];

/** In multiples of the size of the letters: no space between words is as wide, no two baselines of a line so far apart. */
const WIDE = 0.9;
const BASELINE = 0.5;
/** Fewer lines are no columns, and narrower ones (in letters) no text. */
const FEWEST_ROWS = 4;
const NARROWEST = 12;
/** How much of a column's width lines of text fill, where cells of a table are of any length. */
const FILLED = 0.78;
/** The share of lines with a gap that have it at the same place. */
const OFTEN = 0.4;
/** The most gutters, and the most levels of nested parts, that a page is split by. */
const MOST_GUTTERS = 8;
const DEEPEST = 4;

const fragmentsOf = (glyphs: readonly Glyphs[]): readonly Fragment[] => {
  const fragments: Fragment[] = [];
  for (const piece of glyphs) {
    const last = fragments.at(-1);
    const isBlank = piece.text.trim() === '';
    const isSame =
      last !== undefined &&
      Math.abs(piece.y - last.y) < Math.max(piece.size, last.size) * BASELINE &&
      piece.x - last.right > -last.size &&
      piece.x - last.right < last.size * WIDE;
    if (last && (isSame || isBlank)) {
      last.glyphs.push(piece);
      if (isBlank) continue;
      last.right = Math.max(last.right, piece.x + piece.width);
      last.letters += piece.text;
    } else if (!isBlank) {
      const { x, y, size, text } = piece;
      fragments.push({ glyphs: [piece], x, right: x + piece.width, y, size, letters: text });
    }
  }
  return fragments;
};

const rowsOf = (fragments: readonly Fragment[]): readonly Row[] => {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isBeside =
      last !== undefined &&
      Math.abs(fragment.y - last.y) < last.size * WIDE &&
      fragment.x - last.right >= last.size * WIDE;
    if (row && isBeside) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
};

/** Where most of the gaps within rows have a place in common, and how many have. */
const commonest = (gaps: readonly (readonly [from: number, to: number])[]): { at: number; count: number } => {
  const ends = gaps.flatMap(([from, to]) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ]);
  ends.sort((a, b) => a.at - b.at || a.step - b.step);
  let open = 0;
  let best = { at: 0, count: 0 };
  for (const [i, { at, step }] of ends.entries()) {
    open += step;
    if (open > best.count) best = { at: (at + (ends[i + 1]?.at ?? at)) / 2, count: open };
  }
  return best;
};

/** Places with a gap in many rows, those in most rows first. */
const guttersOf = (rows: readonly Row[]): readonly number[] => {
  let gaps = rows.flatMap((row) =>
    row.slice(1).map(({ x }, i): readonly [number, number] => [row[i]?.right ?? x, x]),
  );
  const enough = Math.max(FEWEST_ROWS - 1, rows.filter((row) => row.length > 1).length * OFTEN);
  const found: number[] = [];
  for (
    let best = commonest(gaps);
    best.count >= enough && found.length < MOST_GUTTERS;
    best = commonest(gaps)
  ) {
    found.push(best.at);
    gaps = gaps.filter(([from, to]) => from > best.at || to < best.at);
  }
  return found;
};

/** Runs of rows down the page in which nothing stands across a gutter. */
const runsOf = (rows: readonly Row[], gutters: readonly number[]): readonly (readonly Row[])[] => {
  const runs: Row[][] = [];
  let wasOpen = false;
  let last: Row | undefined;
  for (const row of rows) {
    const isOpen = row.every(({ x, right }) =>
      gutters.every((gutter) => x > gutter - 1 || right < gutter + 1),
    );
    const isBelow = last === undefined || (row[0]?.y ?? 0) < (last[0]?.y ?? 0) + 1;
    const run = runs.at(-1);
    if (run && isOpen === wasOpen && isBelow) run.push(row);
    else runs.push([row]);
    wasOpen = isOpen;
    last = row;
  }
  return runs;
};

/** Whether fragments one below the other are lines of running text, and not the cells of a table's column. */
const isText = (column: readonly Fragment[]): boolean => {
  if (column.length < FEWEST_ROWS - 1) return false;
  const [left, right] = column.reduce(
    ([from, to], one) => [Math.min(from, one.x), Math.max(to, one.right)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const width = right - left;
  const figures = column.filter(({ letters }) => !/\p{L}{2}/u.test(letters)).length;
  return (
    figures * 4 < column.length &&
    median(column.map(({ letters }) => letters.length)) >= NARROWEST &&
    median(column.map((one) => one.right - one.x)) >= width * FILLED
  );
};

const arranged = (rows: readonly Row[], depth = 0): readonly Fragment[] => {
  const gutters = depth < DEEPEST ? guttersOf(rows) : [];
  if (gutters.length === 0) return rows.flat();
  // Parts of a page may have columns of their own: they are told apart by the gutter that most lines have.
  const parts = runsOf(rows, gutters.slice(0, 1));
  if (parts.length > 1) return parts.flatMap((part) => arranged(part, depth + 1));
  const ordered = gutters.toSorted((a, b) => a - b);
  const runs = runsOf(rows, ordered);
  return runs.flatMap((run) => {
    const columns = [...ordered, Number.POSITIVE_INFINITY].map((end, i) =>
      run.flat().filter(({ x }) => x < end && x >= (ordered[i - 1] ?? Number.NEGATIVE_INFINITY)),
    );
    const isRowByRow = run.filter((row) => row.length > 1).length >= FEWEST_ROWS - 1;
    if (isRowByRow && columns.every(isText)) return columns.flat();
    return run.length < rows.length ? arranged(run, depth + 1) : run.flat();
  });
};

/**
 * Pieces of text in the order of reading: columns that the file writes row by row are read one after the other.
 * Tables, whose cells fill their columns unevenly, stay rows.
 */
export const byColumns = (glyphs: readonly Glyphs[]): readonly Glyphs[] =>
  arranged(rowsOf(fragmentsOf(glyphs))).flatMap((fragment) => fragment.glyphs);
