import type { CheckOptions } from '../command-line/check-options.ts';
import type { Configured } from '../command-line/options.ts';
import { messages } from '../core/messages/messages.ts';
import { doesHold, problemsIn } from '../core/report/check/check-report.ts';
import { checkDraft } from '../shell/checking/check-draft.ts';
import { keepDecision } from '../shell/checking/decisions-file.ts';
import { messageOf } from '../shell/message-of.ts';
import type { CheckedReading } from './checked-article.ts';
import { runExplorer } from './explorer.ts';

/**
 * Checks a draft and opens it in the explorer, each quotation with its verdict and the source's words beside it.
 * @returns the exit status.
 */
export const runCheckedExplorer = async (
  options: CheckOptions & Configured,
  complain: (message: string) => void,
): Promise<number> => {
  const { draft: subject, against, library, reading, allow, ...wanted } = options;
  const { draft, sources, report } = await checkDraft(subject, options, reading);
  for (const problem of problemsIn(report)) complain(problem);
  const perform: CheckedReading = (effect, openOver) => {
    if (effect.ask === 'source') {
      const document = sources[effect.source];
      if (document) openOver({ document }, effect.range);
      return undefined;
    }
    if (allow === undefined) return messages.checking.notKept;
    try {
      keepDecision(allow, effect);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  };
  const first = report.checks.findIndex((check) => !doesHold(check));
  return runExplorer(
    { ...wanted, kind: 'explore', subject, reading },
    { document: draft, checking: { report, at: Math.max(0, first) }, perform },
  );
};
