import type { CheckReport } from '../../report/check/check-report.ts';
import type { Range } from '../../text/range.ts';

/** What became of the quotations of a draft, and which of them the reader is at. */
export type Checking = { readonly report: CheckReport; readonly at: number };

/** What the explorer of a checked draft wants done outside. */
export type CheckingEffect =
  /** Opens a source, by its number, at a place. */
  | { readonly ask: 'source'; readonly source: number; readonly range: Range }
  /** Keeps the decision that a quotation may stand. */
  | { readonly ask: 'keep'; readonly quote: string; readonly note: string };
