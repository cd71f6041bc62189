import type { Document, Table } from '../document/document.ts';
import { slice } from '../text/range.ts';
import { cellsOf } from '../text/width.ts';
import type { Row } from './row.ts';

const between = 2;
/** Larger tables are shown as the text has them: measuring every cell would take too long. */
const mostCells = 5000;

/**
 * A table's rows in aligned columns, with a rule under its header.
 * @returns nothing where the table is too wide or too large to align.
 */
export const tableRows = (
  document: Document,
  block: number,
  table: Table,
  width: number,
): readonly Row[] | undefined => {
  if (table.rows.length * (table.rows[0]?.length ?? 0) > mostCells) return undefined;
  const widths: number[] = [];
  for (const row of table.rows) {
    row.forEach((range, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellsOf(slice(document.text, range)));
    });
  }
  const total = widths.reduce((sum, one) => sum + one + between, -between);
  if (total > width || total <= 0) return undefined;
  return table.rows.flatMap((row, index): Row[] => {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return [];
    const isHeader = table.header && index === 0;
    const columns = row.map(({ start, end }, column) => ({
      start,
      end,
      width: (widths[column] ?? 0) + (column === row.length - 1 ? 0 : between),
    }));
    return [{ kind: 'cells', block, start: first.start, end: last.end, header: isHeader, columns }];
  });
};
