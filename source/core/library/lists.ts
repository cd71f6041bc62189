import { type Cell, csvLine } from '../report/csv.ts';
import { escaped } from '../report/markdown.ts';
import { jsonLine } from '../rows/article-row.ts';

/** How one kind of row of a library prints. */
export type RowShape<Row> = {
  /** What the rows are, as the name of the list in JSON: "people". */
  readonly name: string;
  readonly columns: readonly string[];
  /** The rows of a spreadsheet: one, or of a family one for each member. */
  readonly cells: (row: Row) => readonly (readonly Cell[])[];
  /** One line, or several. */
  readonly text: (row: Row) => string;
  /** What JSON has of a row. */
  readonly json: (row: Row) => unknown;
};

/**
 * Prints a list row by row, so that none has to be held: as text, Markdown, comma-separated values, one JSON value a line, or
 * one object with the list under its name.
 */
export function* printRows<Row>(
  shape: RowShape<Row>,
  rows: Iterable<Row>,
  format: string,
): Generator<string> {
  switch (format) {
    case 'jsonl':
      for (const row of rows) yield jsonLine(shape.json(row));
      return;
    case 'json': {
      let separator = `{"${shape.name}":[\n`;
      for (const row of rows) {
        yield separator + jsonLine(shape.json(row)).trimEnd();
        separator = ',\n';
      }
      yield separator === ',\n' ? '\n]}\n' : `{"${shape.name}":[]}\n`;
      return;
    }
    case 'csv':
      yield csvLine(shape.columns);
      for (const row of rows) yield shape.cells(row).map(csvLine).join('');
      return;
    case 'md':
      for (const row of rows) yield `- ${escaped(shape.text(row)).replaceAll('\n', '\\\n  ')}\n`;
      return;
    default:
      for (const row of rows) yield `${shape.text(row)}\n`;
  }
}
