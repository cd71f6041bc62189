import type { CheckOptions } from '../command-line/check-options.ts';
import { checkShape, doesHold, problemsIn } from '../core/report/check/check-report.ts';
import { printOne } from '../core/report/printer.ts';
import { checkDraft } from '../shell/checking/check-draft.ts';

/**
 * Checks the quotations of a draft against sources, and prints what became of each that is asked for.
 * @returns the exit status: 0; 1 when a source could not be read; with --strict 3 when a quotation does not hold.
 */
export const runCheck = async (
  options: CheckOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const { verdict, speaker = '', minConfidence = 0 } = options;
  const { report } = await checkDraft(options.draft, options, options.reading);
  const problems = problemsIn(report);
  for (const problem of problems) complain(problem);
  const checks = report.checks.filter(
    (check) =>
      (verdict === undefined || check.verdict === verdict) &&
      (check.quote.speaker ?? '').toLowerCase().includes(speaker.toLowerCase()) &&
      check.confidence >= minConfidence,
  );
  await write(printOne(options.format, checkShape, { ...report, checks }));
  if (options.strict && !checks.every(doesHold)) return 3;
  return problems.length > 0 ? 1 : 0;
};
