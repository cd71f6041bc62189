import { type Limit, verdict } from './verdict.ts';

/** One line of a benchmark's table. `must` names the limits of `ratio` or `value`, and `limits` holds them to it. */
export type Row = {
  readonly what: string;
  readonly value: string;
  readonly yardstick: string;
  readonly ratio: string;
  readonly must: string;
  readonly limits?: readonly Limit[];
};

/** What benchmarks measured, by their names. */
export type Results = Readonly<Record<string, readonly Row[]>>;

const COLUMNS = ['what', 'median (middle half)', 'yardstick', 'ratio', 'must / aim', 'held'] as const;

const cellsOf = ({ what, value, yardstick, ratio, must, limits = [] }: Row): readonly string[] => [
  what,
  value,
  yardstick,
  ratio,
  must,
  verdict(limits),
];

/** A table for the terminal, which is Markdown too. */
export const table = (rows: readonly Row[]): string => {
  const all = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
  return line(COLUMNS) + rule + all.slice(1).map(line).join('');
};
