import type { Cell } from './csv.ts';
import type { SourceReport } from './source-report.ts';

/** How one kind of report looks in the formats that are no JSON. */
export type Shape<Report> = {
  readonly columns: readonly string[];
  readonly rows: (report: Report) => readonly (readonly Cell[])[];
  readonly markdown: (report: Report) => string;
  readonly text: (report: Report) => string;
  /** A page of its own. */
  readonly html?: (report: Report) => string;
};

/** The columns of a report: which parts of it are the rows, and what each column has of a row, by the column's name. */
export const table = <Report, Row>(
  rowsOf: (report: Report) => readonly Row[],
  columns: Readonly<Record<string, (row: Row, report: Report) => Cell | undefined>>,
): Pick<Shape<Report>, 'columns' | 'rows'> => ({
  columns: Object.keys(columns),
  rows: (report) =>
    rowsOf(report).map((row) => Object.values(columns).map((cell) => cell(row, report) ?? null)),
});

/** Columns that have of a row its own fields of their names. */
export const fields = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(
    names.map((name) => [name, (row: { readonly [N in Name]?: Cell | undefined }) => row[name]]),
  );

/** What every report has. */
export type AnyReport = { readonly version: 1; readonly source: SourceReport };

/** The title to head an article's report with. */
export const headline = ({ source }: Pick<AnyReport, 'source'>): string => source.title ?? source.name;
