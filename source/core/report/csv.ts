export type Cell = string | number | boolean | null;

/** A spreadsheet takes a cell that begins so for a formula and runs it. */
const FORMULA = /^[\t\r\n ]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;

const cell = (value: Cell): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of comma-separated values (RFC 4180), its end included; words that would run as a formula get a '. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
