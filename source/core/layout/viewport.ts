import { firstIndex } from '../text/first-index.ts';
import type { Range } from '../text/range.ts';
import { type Layout, rowsOf } from './lines.ts';
import type { Row } from './row.ts';
import { lastAtOrBelow } from './units.ts';

/** The rows of that many screens, two of which overlap where there is room for it. */
export const rowsOfPages = (height: number, pages: number): number =>
  Math.trunc(pages * Math.max(1, height - (height > 4 ? 2 : 0))) || Math.sign(pages);

/** A row: the unit it belongs to, and which of the unit's rows. */
type Place = { readonly unit: number; readonly row: number };

const rowAt = (layout: Layout, { unit, row }: Place): Row | undefined => rowsOf(layout, unit)[row];

const next = (layout: Layout, { unit, row }: Place): Place | undefined => {
  if (row + 1 < rowsOf(layout, unit).length) return { unit, row: row + 1 };
  for (let i = unit + 1; i < layout.units.count; i += 1) {
    if (rowsOf(layout, i).length > 0) return { unit: i, row: 0 };
  }
  return undefined;
};

const previous = (layout: Layout, { unit, row }: Place): Place | undefined => {
  if (row > 0) return { unit, row: row - 1 };
  for (let i = unit - 1; i >= 0; i -= 1) {
    const { length } = rowsOf(layout, i);
    if (length > 0) return { unit: i, row: length - 1 };
  }
  return undefined;
};

const lastRowWithin = (rows: readonly Row[], offset: number): number =>
  firstIndex(0, rows.length, (index) => (rows[index]?.start ?? 0) > offset) - 1;

/** The last row that starts at or before an offset; the first row where none does. */
const placeAt = (layout: Layout, offset: number): Place => {
  let unit = Math.max(0, lastAtOrBelow(layout.units.start, offset));
  // An offset in the white space between blocks belongs to the blank rows above the next block.
  if (offset >= (layout.units.end[unit] ?? 0) && unit + 1 < layout.units.count) {
    const row = lastRowWithin(rowsOf(layout, unit + 1), offset);
    if (row >= 0) return { unit: unit + 1, row };
  }
  while (unit > 0 && rowsOf(layout, unit).length === 0) unit -= 1;
  const row = lastRowWithin(rowsOf(layout, unit), offset);
  if (row >= 0) return { unit, row };
  return previous(layout, { unit, row: 0 }) ?? { unit, row: 0 };
};

const offsetOf = (layout: Layout, place: Place): number => rowAt(layout, place)?.start ?? 0;

const move = (layout: Layout, from: Place, rows: number): Place => {
  const step = rows < 0 ? previous : next;
  let at = from;
  for (let left = Math.abs(rows); left > 0; left -= 1) {
    const to = step(layout, at);
    if (!to) break;
    at = to;
  }
  return at;
};

/** The rows from an offset on, at most so many. */
export const rowsFrom = (layout: Layout, top: number, count: number): readonly Row[] => {
  const rows: Row[] = [];
  let at: Place | undefined = placeAt(layout, top);
  while (at && rows.length < count) {
    const row = rowAt(layout, at);
    if (row) rows.push(row);
    at = next(layout, at);
  }
  return rows;
};

/** The offset at the top that brings the last row to the bottom of a viewport of `height` rows. */
export const lastTop = (layout: Layout, height: number): number => {
  const { count } = layout.units;
  if (count === 0) return 0;
  let last: Place = { unit: count - 1, row: Math.max(0, rowsOf(layout, count - 1).length - 1) };
  if (!rowAt(layout, last)) last = previous(layout, { unit: count - 1, row: 0 }) ?? last;
  const top = move(layout, last, 1 - height);
  return offsetOf(layout, top);
};

/** Before all rows, those above the article too. */
export const START = -1_000_000;

/** The nearest row start that does not scroll past the end of the article. */
export const clampTop = (layout: Layout, top: number, height: number): number => {
  const place = placeAt(layout, top);
  // The first rows need not wait until the last ones are laid out.
  if (place.unit === 0 && place.row === 0) return offsetOf(layout, place);
  return Math.min(offsetOf(layout, place), lastTop(layout, height));
};

/** The offset at the top after moving by so many rows, down or (negative) up. */
export const scrollBy = (layout: Layout, top: number, rows: number, height: number): number => {
  const to = move(layout, placeAt(layout, top), rows);
  return clampTop(layout, offsetOf(layout, to), height);
};

/** Whether the viewport shows a range, or its beginning when it is longer than the viewport. */
export const isShown = (layout: Layout, top: number, height: number, { start }: Range): boolean => {
  const rows = rowsFrom(layout, top, height + 1);
  const [first, below] = [rows[0], rows[height]];
  return first !== undefined && first.start <= start && (below === undefined || start < below.start);
};

/** The offset at the top that shows a range: unchanged when it already shows, else with the range a third of the way down. */
export const reveal = (layout: Layout, top: number, height: number, target: Range): number => {
  const rows = rowsFrom(layout, top, height + 1);
  const below = rows[height];
  const isWithin =
    (rows[0]?.start ?? 0) <= target.start && (below === undefined || target.end <= below.start);
  if (isWithin) return clampTop(layout, top, height);
  return placeTop(layout, target.start, height, Math.floor(height / 3));
};

/** The offset at the top that puts the row of `offset` that many rows below the top edge. */
export const placeTop = (layout: Layout, offset: number, height: number, below: number): number => {
  const to = move(layout, placeAt(layout, offset), -below);
  return clampTop(layout, offsetOf(layout, to), height);
};

/** The offset from which to show a block: that of its generated title, if it has one. */
export const headOf = ({ titles }: Layout, offset: number): number =>
  titles.has(offset) ? Math.max(0, offset - 1) : offset;
