import type { CheckOptions } from '../command-line/check-options.ts';
import { checkShape, doesHold, problemsIn } from '../core/report/check/check-report.ts';
import { printOne } from '../core/report/printer.ts';
import { checkDraft } from '../shell/checking/check-draft.ts';
import { nobodyCalled } from './nobody-called.ts';

/**
 * Checks the quotations of a draft against sources, and prints what became of each that is asked for.
 * @returns the exit status: 0; 1 when a source could not be read or the draft quotes nobody of the name asked for; with
 *   --strict 3 when a quotation does not hold of whom it is asked, printed or not.
 */
export const runCheck = async (
  options: CheckOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const { verdict, speaker, minConfidence = 0 } = options;
  const { report } = await checkDraft(options.draft, options, options.reading);
  const problems = problemsIn(report);
  for (const problem of problems) complain(problem);
  const speakers = new Set(report.checks.flatMap(({ quote }) => quote.speaker ?? []));
  const asked = speaker?.toLowerCase() ?? '';
  const said = report.checks.filter(({ quote }) => (quote.speaker ?? '').toLowerCase().includes(asked));
  const checks = said.filter(
    (check) => (verdict === undefined || check.verdict === verdict) && check.confidence >= minConfidence,
  );
  await write(printOne(options.format, checkShape, { ...report, checks }));
  if (speaker !== undefined && said.length === 0) {
    complain(nobodyCalled(speaker, speakers));
    return 1;
  }
  if (options.strict && !said.every(doesHold)) return 3;
  return problems.length > 0 ? 1 : 0;
};
