import type { Document } from '../document/document.ts';
import { type SourceReport, sourceReport } from './source-report.ts';

/** What `onrecord text --show-dropped --format json` prints. */
export type DroppedReport = {
  readonly version: 1;
  readonly source: SourceReport;
  /** In the page's order; `at` is the offset in the text where the words would stand. */
  readonly dropped: readonly { readonly rule: string; readonly text: string; readonly at: number }[];
};

export const droppedReport = (document: Document): DroppedReport => ({
  version: 1,
  source: sourceReport(document),
  dropped: (document.dropped ?? []).map(({ reason, text, at }) => ({ rule: reason, text, at })),
});

/** The same for reading: a line each, the rule before the words. */
export const droppedLines = ({ dropped = [] }: Document): string =>
  dropped.length === 0
    ? 'nothing was left out'
    : dropped.map(({ reason, text }) => `[${reason}] ${text.replace(/\s+/g, ' ')}`).join('\n');
