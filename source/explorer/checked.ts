import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { CheckOptions } from '../command-line/check-options.ts';
import type { Configured } from '../command-line/options.ts';
import { messages } from '../core/messages/messages.ts';
import { checkShape, doesHold } from '../core/report/check/check-listing.ts';
import { checkReport } from '../core/report/check/check-report.ts';
import { printOne } from '../core/report/printer.ts';
import { decisionsIn, keepDecision } from '../shell/checking/decisions-file.ts';
import { checkDraft } from '../shell/checking/run-check.ts';
import { messageOf } from '../shell/message-of.ts';
import type { CheckedReading } from './checked-article.ts';
import { runExplorer } from './explorer.ts';

/** The first name for a report that no file has yet: "draft-check.md", "draft-check-2.md". */
const freeName = (draft: string, extension: string): string => {
  const stem = basename(draft, extname(draft)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  for (let number = 1; ; number += 1) {
    const name = `${stem}-check${number === 1 ? '' : `-${number}`}.${extension}`;
    if (!existsSync(name)) return name;
  }
};

/**
 * Checks a draft and opens it in the explorer, each quotation with its verdict and the source's words beside it.
 * @returns the exit status.
 */
export const runCheckedExplorer = async (
  options: CheckOptions & Configured,
  complain: (message: string) => void,
): Promise<number> => {
  const { draft: subject, against, library, reading, allow, ...wanted } = options;
  const { draft, sources, unread, checked } = await checkDraft(subject, options, reading);
  for (const { problem } of unread) complain(problem);
  const report = checkReport(draft, sources, unread, checked, decisionsIn(allow));
  const first = report.checks.findIndex((check) => !doesHold(check));
  const perform: CheckedReading = (effect, state, openOver) => {
    const checks = state.checking?.checks ?? [];
    try {
      switch (effect.ask) {
        case 'source': {
          const place = checked[effect.index]?.place ?? checked[effect.index]?.nearest;
          const source = place && sources[place.source];
          if (source) openOver({ document: source.document }, place.range);
          return undefined;
        }
        case 'keep':
          if (allow === undefined) return messages.checking.notKept;
          keepDecision(allow, { quote: checks[effect.index]?.quote.text ?? '', note: effect.note });
          return undefined;
        case 'report': {
          const name = freeName(draft.source.name, effect.format === 'text' ? 'txt' : effect.format);
          writeFileSync(name, printOne(effect.format, checkShape, { ...report, checks }), { flag: 'wx' });
          return messages.checking.written(resolve(name));
        }
      }
    } catch (error) {
      return messageOf(error);
    }
  };
  return runExplorer(
    { ...wanted, kind: 'explore', subject, reading },
    { document: draft, checking: { checks: report.checks, at: Math.max(0, first) }, perform },
  );
};
