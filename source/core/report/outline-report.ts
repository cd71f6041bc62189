import type { Document } from '../document/document.ts';
import type { Findings } from '../search/filter.ts';
import { type SourceReport, sourceReport } from './source-report.ts';

/** What `onrecord outline --format json` prints. `quotes` counts the quotations that begin in the section. */
export type OutlineReport = {
  readonly version: 1;
  readonly source: SourceReport;
  readonly sections: readonly {
    readonly number: string;
    readonly title: string;
    readonly generated: boolean;
    readonly level: number;
    readonly start: number;
    readonly end: number;
    readonly words: number;
    readonly quotes: number;
  }[];
};

/** The sections of an article, in order. Offsets are as in `Document.text`. */
export const outlineReport = (document: Document, findings: Findings): OutlineReport => {
  const quotes = new Map<string, number>();
  for (const { section } of findings.quotations) quotes.set(section, (quotes.get(section) ?? 0) + 1);
  return {
    version: 1,
    source: sourceReport(document),
    sections: findings.sections.map(({ id, number, title, generated, level, range, words }) => ({
      number,
      title,
      generated,
      level,
      ...range,
      words,
      quotes: quotes.get(id) ?? 0,
    })),
  };
};
