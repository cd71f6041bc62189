import type { Cell } from './csv.ts';
import type { SourceReport } from './source-report.ts';

/** How one kind of report looks in the formats that are no JSON. */
export type Shape<Report> = {
  readonly columns: readonly string[];
  readonly rows: (report: Report) => readonly (readonly Cell[])[];
  readonly markdown: (report: Report) => string;
  readonly text: (report: Report) => string;
};

/** What every report has. */
export type AnyReport = { readonly version: 1; readonly source: SourceReport };

/** The title to head an article's report with. */
export const headline = ({ source }: AnyReport): string => source.title ?? source.name;
