import type { CheckOptions } from '../command-line/check-options.ts';
import { checkShape, doesHold } from '../core/report/check/check-listing.ts';
import { type CheckReport, checkReport } from '../core/report/check/check-report.ts';
import { printOne } from '../core/report/printer.ts';
import { decisionsIn } from '../shell/checking/decisions-file.ts';
import { checkDraft } from '../shell/checking/run-check.ts';

/** What of the report is asked for. */
const chosen = (report: CheckReport, { verdict, speaker, minConfidence = 0 }: CheckOptions): CheckReport => {
  const wanted = speaker?.toLowerCase();
  return {
    ...report,
    checks: report.checks.filter(
      (check) =>
        (verdict === undefined || check.verdict === verdict) &&
        (wanted === undefined || (check.quote.speaker ?? '').toLowerCase().includes(wanted)) &&
        check.confidence >= minConfidence,
    ),
  };
};

/**
 * Checks the quotations of a draft against sources, and prints what became of each.
 * @returns the exit status: 0; 1 when a source could not be read; with --strict 3 when a quotation does not hold.
 */
export const runCheck = async (
  options: CheckOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const { draft, sources, unread, checked } = await checkDraft(options.draft, options, options.reading);
  for (const { problem } of unread) complain(problem);
  const report = checkReport(draft, sources, unread, checked, decisionsIn(options.allow));
  await write(printOne(options.format, checkShape, chosen(report, options)));
  if (options.strict && !report.checks.every(doesHold)) return 3;
  return unread.length > 0 ? 1 : 0;
};
