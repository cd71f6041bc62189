import { fitLines, type Line } from '../../spans.ts';

/** A row of a list: what it shows, and the index of the item it belongs to, where it does to one. */
export type ListRow = { readonly line: Line; readonly item?: number };

/** Rows that belong to no item, as titles do. */
export const bare = (lines: readonly Line[]): readonly ListRow[] => lines.map((line) => ({ line }));

/** Rows of one item. */
export const rowsOfItem = (item: number, lines: readonly Line[]): readonly ListRow[] =>
  lines.map((line) => ({ line, item }));

/** What rows show, cut or filled up to so many. */
export const linesOfRows = (rows: readonly ListRow[], height: number): readonly Line[] =>
  fitLines(
    rows.map(({ line }) => line),
    height,
  );
