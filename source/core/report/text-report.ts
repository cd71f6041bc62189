import type { Document } from '../document/document.ts';
import { type SourceReport, sourceReport } from './source-report.ts';

/** What `onrecord text --format json` prints: the text that every offset counts in. */
export type TextReport = { readonly version: 1; readonly source: SourceReport; readonly text: string };

/** The text of an article, exactly. */
export const textReport = (document: Document): TextReport => ({
  version: 1,
  source: sourceReport(document),
  text: document.text,
});
