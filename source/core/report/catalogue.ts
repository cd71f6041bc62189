import type { Document } from '../document/document.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { Results } from '../search/entry.ts';
import type { Findings } from '../search/filter.ts';
import { annotations } from './annotations/annotations.ts';
import { articleMarkdown } from './article-markdown.ts';
import { type CheckReport, checkShape } from './check/check-report.ts';
import { citationOf } from './cite/citation.ts';
import { citePrinter } from './cite/cite-printer.ts';
import { goldReport } from './gold.ts';
import { notesPagePrinter } from './html/notes.ts';
import { htmlPrinter, plainHtmlPrinter } from './html/page.ts';
import { notesAnnotations } from './notes/notes-annotations.ts';
import { notesReport } from './notes/notes-report.ts';
import { notesShape } from './notes/notes-shape.ts';
import { EXPORTS, type Exported } from './offer/exports.ts';
import type { FormatOf, ReportFormat, ReportKind } from './offer/formats.ts';
import { outlineReport, outlineShape } from './outline-report.ts';
import { createPrinter, jsonLinesPrinter, jsonPrinter, type Printer, pagePrinter } from './printer.ts';
import { quotesReport } from './quotes-report.ts';
import { quotesShape } from './quotes-shape.ts';
import { recordAnnotations, recordMarkdown, recordReport } from './record.ts';
import { searchReport, searchShape } from './search-report.ts';
import type { Shape } from './shape.ts';
import { sourceReport } from './source-report.ts';
import { summarise } from './summary/summarise.ts';
import { summaryShape } from './summary/summary-shape.ts';

/** What a report on an article is made of. */
export type Material = {
  readonly document: Document;
  /** What was found and asked for. */
  readonly found: Findings;
  /** The part of it that is shown: where a format leaves slight quotations out, without these. */
  readonly shown: Findings;
  readonly highlights: readonly Highlight[];
  /** For a report on a search: what was looked for, and what matched. */
  readonly search?: { readonly query: string; readonly results: Results } | undefined;
  /** Of a checked draft. */
  readonly check?: CheckReport | undefined;
};

/** Makes the printer of one kind of report in one format; `many`: several reports follow each other. */
type Row = (many: boolean) => Printer<Material>;

/** Prints what is made of the material. */
const via =
  <Report>(printer: (many: boolean) => Printer<Report>, report: (material: Material) => Report): Row =>
  (many) => {
    const { begin, one, end } = printer(many);
    return { begin, one: (material) => one(report(material)), end };
  };

const page = (render: (material: Material) => string): Row =>
  via(
    () => pagePrinter(render),
    (material) => material,
  );
const json = (report: (material: Material) => unknown): Row => via(jsonPrinter, report);
const lines = (report: (material: Material) => unknown): Row => via(jsonLinesPrinter, report);

const usual = <Report>(shape: Shape<Report>, report: (material: Material) => Report) => {
  const row = (format: string): Row => via((many) => createPrinter(format, shape, many), report);
  return { text: row('text'), json: row('json'), jsonl: row('jsonl'), csv: row('csv'), md: row('md') };
};

const cited = (format: string): Row =>
  via(
    () => citePrinter(format),
    ({ document }) => citationOf(document),
  );

const quotes = ({ document, found, shown }: Material) => {
  const leftOut = found.quotations.length - shown.quotations.length;
  return { ...quotesReport(document, shown), ...(leftOut > 0 ? { leftOut } : {}) };
};
const notes = ({ document, found, highlights }: Material) => notesReport(document, found, highlights);
/** What was left out of a page, in its order; `at` is the offset in the text where the words would stand. */
const dropped = ({ document }: Material) => ({
  version: 1,
  source: sourceReport(document),
  dropped: (document.dropped ?? []).map(({ reason, text, at }) => ({ rule: reason, text, at })),
});
/** The same for reading: a line each, the rule before the words. */
const droppedLines = ({ document: { dropped = [] } }: Material): string =>
  dropped.map(({ reason, text }) => `[${reason}] ${text.replace(/\s+/g, ' ')}`).join('\n') ||
  'nothing was left out';
/** The text that every offset counts in. */
const text = ({ document }: Material) => ({
  version: 1,
  source: sourceReport(document),
  text: document.text,
});
const search = ({ document, search: made }: Material) =>
  searchReport(document, made?.query ?? '', made?.results ?? { hits: [], total: 0, complete: true });

const check = ({ document, check: made }: Material): CheckReport =>
  made ?? { version: 1, draft: sourceReport(document), sources: [], checks: [] };

/** Every kind of report in every format it is printed in, for commands and for exports alike. */
const CATALOGUE: { readonly [Kind in ReportKind]: Readonly<Record<FormatOf<Kind>, Row>> } = {
  quotes: {
    ...usual(quotesShape, quotes),
    html: via(htmlPrinter, (material) => ({ document: material.document, report: quotes(material) })),
    annotations: json((material) => annotations(material.document, quotes(material))),
    gold: lines(({ document, found }) => goldReport(document, found)),
  },
  notes: {
    ...usual(notesShape, notes),
    html: via(notesPagePrinter, (material) => ({ document: material.document, report: notes(material) })),
    annotations: json(({ document, highlights }) => notesAnnotations(document, highlights)),
  },
  summary: usual(summaryShape, ({ document, shown }) => summarise(document, shown)),
  cite: { text: cited('text'), bibtex: cited('bibtex'), csl: cited('csl'), ris: cited('ris') },
  outline: usual(outlineShape, ({ document, shown }) => outlineReport(document, shown)),
  text: {
    // The text alone is printed exactly, nothing added: offsets count in it.
    text: page(({ document }) => document.text),
    json: json(text),
    jsonl: lines(text),
    md: page(({ document }) => articleMarkdown(document)),
    html: via(plainHtmlPrinter, ({ document }) => ({ document })),
  },
  search: usual(searchShape, search),
  check: { ...usual(checkShape, check), html: via((many) => createPrinter('html', checkShape, many), check) },
  record: {
    md: page(recordMarkdown),
    json: json(recordReport),
    html: via(htmlPrinter, (material) => ({
      document: material.document,
      report: quotesReport(material.document, material.found),
      notes: notes(material),
    })),
    annotations: json(recordAnnotations),
  },
  dropped: {
    text: page(droppedLines),
    json: json(dropped),
    jsonl: lines(dropped),
  },
};

/**
 * The printer of a kind of report in a format.
 * @param many whether several reports follow each other.
 * @throws {Error} when this kind of report has no such format.
 */
export const printerFor = (kind: ReportKind, format: ReportFormat, many: boolean): Printer<Material> => {
  const row = (CATALOGUE[kind] as Readonly<Partial<Record<ReportFormat, Row>>>)[format];
  if (!row) throw new Error(`no ${kind} report in the format ${format}`);
  return row(many);
};

/** What one speaker said, with nobody else in the cast. */
const saidBy = (found: Findings, speaker: string): Findings => ({
  sections: found.sections,
  quotations: found.quotations.filter(({ attribution }) => attribution.speaker === speaker),
  speakers: found.speakers.filter(({ id }) => id === speaker),
});

/** What can be exported of an article. */
export type Exportable = Pick<Material, 'document' | 'highlights' | 'check'> & {
  readonly analysis: Findings;
};

/** The text of a file with what is to be exported. */
export const exportText = (
  { analysis, ...material }: Exportable,
  { what, format, speaker = '' }: Exported,
): string => {
  const found = what === 'speaker' ? saidBy(analysis, speaker) : analysis;
  const { begin, one, end } = printerFor(EXPORTS[what].kind, format, false);
  return begin() + one({ ...material, found, shown: found }) + end();
};
