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

/** An article, what was found in it, and what the reader made of it. */
type Read = {
  readonly document: Document;
  readonly found: Findings;
  readonly highlights: readonly Highlight[];
};

/** All there is of an article but its text: how to cite it, its sections, who said what, what the reader made of it. */
export const recordReport = ({ document, found, highlights }: Read) => {
  const { version: _, source, ...summary } = summarise(document, found);
  return {
    ...quotesReport(document, found),
    source,
    reference: cslItem(citationOf(document)),
    sections: outlineReport(document, found).sections,
    summary,
    highlights: notesReport(document, found, highlights).highlights,
  };
};

/** The same, to be read. */
export const recordMarkdown = ({ document, found, highlights }: Read): string => {
  const notes = notesReport(document, found, highlights);
  return [
    quotesShape.markdown(quotesReport(document, found)),
    `## Highlights and notes\n\n${summaryOfNotes(notes)}\n`,
    ...notesAsMarkdown(notes),
    `## Reference\n\n${escaped(citationLine(citationOf(document)))}\n`,
  ].join('\n');
};

/** Quotations and highlights, a collection of W3C Web Annotations each. */
export const recordAnnotations = ({ document, found, highlights }: Read) => [
  annotations(document, quotesReport(document, found)),
  notesAnnotations(document, highlights),
];
