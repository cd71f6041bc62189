import type { CheckedReport } from '../../report/check/check-report.ts';
import type { CHECK_FORMATS } from '../../report/offer/formats.ts';

/** What became of the quotations of a draft, and which of them the reader is at. */
export type Checking = { readonly checks: readonly CheckedReport[]; readonly at: number };

/** What the explorer of a checked draft wants done outside. */
export type CheckingEffect =
  /** Opens the source of a quotation, by its index, at the place. */
  | { readonly ask: 'source'; readonly index: number }
  /** Keeps the decision that a quotation may stand. */
  | { readonly ask: 'keep'; readonly index: number; readonly note: string }
  | { readonly ask: 'report'; readonly format: (typeof CHECK_FORMATS)[number] };
