import { csvLine } from './csv.ts';
import type { Shape } from './shape.ts';

/** Prints reports one after another: `begin`, then `one` for each, then `end`. Nothing is kept between them. */
export type Printer<Report> = {
  readonly begin: () => string;
  readonly one: (report: Report) => string;
  readonly end: () => string;
};

const nothing = (): string => '';

/** Puts a separator before every piece but the first. */
const separated = (separator: string): ((piece: string) => string) => {
  let isFirst = true;
  return (piece) => {
    const before = isFirst ? '' : separator;
    isFirst = false;
    return before + piece;
  };
};

/** Prints what `render` makes of each report, a separator between two. */
export const pagePrinter = <Report>(
  render: (report: Report) => string,
  separator = '\n',
): Printer<Report> => {
  const next = separated(separator);
  return { begin: nothing, one: (report) => next(render(report)), end: nothing };
};

/** JSON: one report as itself, several (`many`) as an array. */
export const jsonPrinter = (many: boolean): Printer<unknown> => {
  const next = separated(',\n');
  return {
    begin: () => (many ? '[\n' : ''),
    one: (report) => next(JSON.stringify(report, undefined, 2)),
    end: () => (many ? '\n]\n' : '\n'),
  };
};

/** JSON, one report a line. */
export const jsonLinesPrinter = (): Printer<unknown> =>
  pagePrinter((report) => `${JSON.stringify(report)}\n`, '');

/** Comma-separated values under one header. */
const csvPrinter = <Report>(shape: Shape<Report>): Printer<Report> => ({
  begin: () => csvLine(shape.columns),
  one: (report) => shape.rows(report).map(csvLine).join(''),
  end: nothing,
});

/** A printer for a kind of report in a format; one that is none of 'json', 'jsonl', 'csv', 'md' and 'html' prints as text. */
export const createPrinter = <Report>(
  format: string,
  shape: Shape<Report>,
  many: boolean,
): Printer<Report> => {
  switch (format) {
    case 'json':
      return jsonPrinter(many);
    case 'jsonl':
      return jsonLinesPrinter();
    case 'csv':
      return csvPrinter(shape);
    case 'md':
      return pagePrinter(shape.markdown);
    default:
      return pagePrinter((format === 'html' && shape.html) || shape.text);
  }
};

/** One report, printed whole in a format. */
export const printOne = <Report>(format: string, shape: Shape<Report>, report: Report): string => {
  const { begin, one, end } = createPrinter(format, shape, false);
  return begin() + one(report) + end();
};
