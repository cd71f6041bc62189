/** One line of a benchmark's table. `must` and `aim` are limits of `ratio` or `value`, whichever the row is about. */
export type Row = {
  readonly what: string;
  readonly value: string;
  readonly yardstick: string;
  readonly ratio: string;
  readonly must: string;
};

const HEAD: Row = {
  what: 'what',
  value: 'median (middle half)',
  yardstick: 'yardstick',
  ratio: 'ratio',
  must: 'must / aim',
};
const COLUMNS = ['what', 'value', 'yardstick', 'ratio', 'must'] as const;

/** A table for the terminal, which is Markdown too. */
export const table = (rows: readonly Row[]): string => {
  const all = [HEAD, ...rows];
  const widths = COLUMNS.map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: Row): string =>
    `| ${COLUMNS.map((column, at) => row[column].padEnd(widths[at] ?? 0)).join(' | ')} |\n`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
  return line(HEAD) + rule + rows.map(line).join('');
};
