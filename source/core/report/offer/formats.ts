/** The formats in which every kind of report on an analysis is printed. */
const USUAL = ['text', 'json', 'jsonl', 'csv', 'md'] as const;

/** Which kind of report there is in which formats, the usual one first. `catalogue.ts` has a printer for each. */
export const FORMATS_OF = {
  quotes: [...USUAL, 'html', 'annotations', 'gold'],
  notes: [...USUAL, 'html', 'annotations'],
  summary: USUAL,
  cite: ['text', 'bibtex', 'csl', 'ris'],
  outline: USUAL,
  text: ['text', 'json', 'jsonl', 'md', 'html'],
  search: USUAL,
  /** A check of quotations, and a comparison of two articles. */
  check: [...USUAL, 'html'],
  /** All there is of an article but its text. */
  record: ['md', 'json', 'html', 'annotations'],
  /** What was left out of a web page. */
  dropped: ['text', 'json', 'jsonl'],
} as const;

/** The formats in which lists of a library are printed. */
export const LIST_FORMATS = USUAL;

export type ReportKind = keyof typeof FORMATS_OF;
export type FormatOf<Kind extends ReportKind> = (typeof FORMATS_OF)[Kind][number];
export type ReportFormat = FormatOf<ReportKind>;

/** Every format of any report, in the order of the help text. */
export const FORMATS: readonly ReportFormat[] = [...new Set(Object.values(FORMATS_OF).flat())];
