import type { Document, Table } from '../document/document.ts';
import { type Range, slice } from '../text/range.ts';
import { cellsOf } from '../text/width.ts';
import type { Row } from './row.ts';
import { trimmedEnd, wrap } from './wrap.ts';

const between = 2;
/** Tables with more cells are shown as plain text: measuring every cell would take too long. */
const mostCells = 5000;
const mostLength = 100_000;
/** Columns narrower than this would cut most words. */
const narrowest = 8;

type Columns = readonly number[];

const widestOf = ({ text }: Document, { rows }: Table): Columns => {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((range, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellsOf(slice(text, range)));
    });
  }
  return widths;
};

/**
 * Column widths that fit into that many cells: a column that needs less than its share gets what it needs, the others
 * share the rest.
 * @returns `undefined` when a column would be too narrow to read.
 */
const fitted = (wanted: Columns, width: number): Columns | undefined => {
  let room = width - between * (wanted.length - 1);
  const found: number[] = [];
  const order = wanted.map((_, column) => column).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  for (const [index, column] of order.entries()) {
    const share = Math.floor(room / (order.length - index));
    const needed = wanted[column] ?? 0;
    if (needed > share && share < narrowest) return undefined;
    found[column] = Math.min(needed, share);
    room -= found[column] ?? 0;
  }
  return found;
};

/** The lines of a cell in its column; each is a range of the text. */
const linesOf = (text: string, range: Range, width: number): readonly Range[] => {
  const starts = wrap(text, range, Math.max(2, width), true);
  return Array.from(starts, (start, index) => ({
    start,
    end: trimmedEnd(text, { start, end: starts[index + 1] ?? range.end }),
  }));
};

/**
 * A table's rows in aligned columns; a cell too long for its column takes several lines.
 * @returns `undefined` when the table is too wide or too large to align.
 */
export const tableRows = (
  document: Document,
  block: number,
  table: Table,
  width: number,
): readonly Row[] | undefined => {
  const { start, end } = table.range;
  const count = table.rows.length * (table.rows[0]?.length ?? 0);
  if (count === 0 || count > mostCells || end - start > mostLength) return undefined;
  const widths = fitted(widestOf(document, table), width);
  if (!widths) return undefined;
  return table.rows.flatMap((row, index): Row[] => {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return [];
    const cells = row.map((range, column) => linesOf(document.text, range, widths[column] ?? 0));
    const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
    return Array.from({ length: height }, (_, line): Row => {
      const columns = cells.map((lines, column) => ({
        ...(lines[line] ?? { start: last.end, end: last.end }),
        width: (widths[column] ?? 0) + (column === row.length - 1 ? 0 : between),
      }));
      // A row has at least as many code units as lines, so that each line gets an offset of its own.
      const place = first.start + line;
      return {
        kind: 'cells',
        block,
        start: place,
        end: last.end,
        header: table.header && index === 0,
        columns,
      };
    });
  });
};
