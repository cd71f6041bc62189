import type { Analysis } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { Findings } from '../search/filter.ts';
import { annotations } from './annotations/annotations.ts';
import { citationOf } from './cite/citation.ts';
import { citePrinter } from './cite/cite-printer.ts';
import { goldReport } from './gold.ts';
import { notesPagePrinter } from './html/notes.ts';
import { htmlPrinter } from './html/page.ts';
import { notesAnnotations } from './notes/notes-annotations.ts';
import { notesReport } from './notes/notes-report.ts';
import { notesShape } from './notes/notes-shape.ts';
import type { Exported, ExportFormat } from './offer/exports.ts';
import { createPrinter, jsonLinesPrinter, jsonPrinter, type Printer } from './printer.ts';
import { quotesReport } from './quotes-report.ts';
import { quotesShape } from './quotes-shape.ts';
import { recordAnnotations, recordMarkdown, recordReport } from './record.ts';

/** What there is to export of an article. */
export type Exportable = {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly highlights: readonly Highlight[];
};

const printed = <Report>(printer: Printer<Report>, report: Report): string =>
  printer.begin() + printer.one(report) + printer.end();

/** What one speaker said, the speaker alone in the cast. */
const saidBy = (analysis: Analysis, speaker: string): Findings => ({
  sections: analysis.sections,
  quotations: analysis.quotations.filter(({ attribution }) => attribution.speaker === speaker),
  speakers: analysis.speakers.filter(({ id }) => id === speaker),
});

const quotesText = (document: Document, findings: Findings, format: ExportFormat): string => {
  const report = quotesReport(document, findings);
  switch (format) {
    case 'html':
      return printed(htmlPrinter(false), { document, report });
    case 'annotations':
      return printed(jsonPrinter(false), annotations(document, report));
    case 'gold':
      return printed(jsonLinesPrinter(), goldReport(document, findings));
    default:
      return printed(createPrinter(format, quotesShape, false), report);
  }
};

const highlightsText = ({ document, analysis, highlights }: Exportable, format: ExportFormat): string => {
  const report = notesReport(document, analysis, highlights);
  switch (format) {
    case 'html':
      return printed(notesPagePrinter(false), { document, report });
    case 'annotations':
      return printed(jsonPrinter(false), notesAnnotations(document, highlights));
    default:
      return printed(createPrinter(format, notesShape, false), report);
  }
};

const recordText = (exportable: Exportable, format: ExportFormat): string => {
  const { document, analysis, highlights } = exportable;
  switch (format) {
    case 'html':
      return printed(htmlPrinter(false), {
        document,
        report: quotesReport(document, analysis),
        notes: notesReport(document, analysis, highlights),
      });
    case 'annotations':
      return printed(jsonPrinter(false), recordAnnotations(document, analysis, highlights));
    case 'md':
      return recordMarkdown(document, analysis, highlights);
    default:
      return printed(jsonPrinter(false), recordReport(document, analysis, highlights));
  }
};

/** The text of a file with what is to be exported. */
export const exportText = (exportable: Exportable, { what, format, speaker = '' }: Exported): string => {
  const { document, analysis } = exportable;
  switch (what) {
    case 'quotes':
      return quotesText(document, analysis, format);
    case 'speaker':
      return quotesText(document, saidBy(analysis, speaker), format);
    case 'highlights':
      return highlightsText(exportable, format);
    case 'record':
      return recordText(exportable, format);
    case 'article':
      return printed(citePrinter(format), citationOf(document));
  }
};
