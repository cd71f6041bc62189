import type { Document } from '../document/document.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { Findings } from '../search/filter.ts';
import { annotations } from './annotations/annotations.ts';
import { citationOf } from './cite/citation.ts';
import { citationLine } from './cite/citation-line.ts';
import { cslItem } from './cite/csl.ts';
import { escaped } from './markdown.ts';
import { notesAnnotations } from './notes/notes-annotations.ts';
import { notesReport } from './notes/notes-report.ts';
import { notesAsMarkdown, summaryOfNotes } from './notes/notes-shape.ts';
import { outlineReport } from './outline-report.ts';
import { quotesReport } from './quotes-report.ts';
import { quotesShape } from './quotes-shape.ts';
import { summarise } from './summary/summarise.ts';

/** All there is of an article but its text: how to cite it, its sections, who said what, what the reader made of it. */
export const recordReport = (document: Document, analysis: Findings, highlights: readonly Highlight[]) => {
  const { version: _, source, ...summary } = summarise(document, analysis);
  return {
    ...quotesReport(document, analysis),
    source,
    reference: cslItem(citationOf(document)),
    sections: outlineReport(document, analysis).sections,
    summary,
    highlights: notesReport(document, analysis, highlights).highlights,
  };
};

/** The same, to be read. */
export const recordMarkdown = (
  document: Document,
  analysis: Findings,
  highlights: readonly Highlight[],
): string => {
  const notes = notesReport(document, analysis, highlights);
  return [
    quotesShape.markdown(quotesReport(document, analysis)),
    `## Highlights and notes\n\n${summaryOfNotes(notes)}\n`,
    ...notesAsMarkdown(notes),
    `## Reference\n\n${escaped(citationLine(citationOf(document)))}\n`,
  ].join('\n');
};

/** Quotations and highlights, a collection of W3C Web Annotations each. */
export const recordAnnotations = (
  document: Document,
  analysis: Findings,
  highlights: readonly Highlight[],
) => [annotations(document, quotesReport(document, analysis)), notesAnnotations(document, highlights)];
