import type { Options } from '../command-line/options.ts';
import { printArticle } from '../core/report/print-article.ts';
import { loadArticle } from '../shell/load/index.ts';
import { messageOf } from '../shell/message-of.ts';
import { OutputClosed } from '../shell/output.ts';

/**
 * Prints articles to be read: for a pipe or a file, where there is no screen to open them on.
 * @returns the exit status: 0 when all could be read, else 1.
 */
export const runPrint = async (
  { subjects, reading, width }: Extract<Options, { kind: 'print' }>,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  let status = 0;
  let hasBegun = false;
  for (const subject of subjects) {
    try {
      const document = await loadArticle(subject, reading);
      if (hasBegun) await write(`\n${'─'.repeat(width)}\n\n`);
      for (const piece of printArticle(document, width)) await write(piece);
      hasBegun = true;
    } catch (error) {
      if (error instanceof OutputClosed) throw error;
      complain(messageOf(error));
      status = 1;
    }
  }
  return status;
};
