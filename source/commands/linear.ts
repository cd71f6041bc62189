import type { Options } from '../command-line/options.ts';
import { linear } from '../core/report/linear.ts';
import { withoutSlight } from '../core/search/slight.ts';
import { analysisOf } from '../shell/analysis-of.ts';
import { loadArticle } from '../shell/load/index.ts';
import { messageOf } from '../shell/message-of.ts';
import { OutputClosed } from '../shell/output.ts';

/**
 * Prints articles to be heard through a screen reader.
 * @returns the exit status: 0 when all could be read, else 1.
 */
export const runLinear = async (
  { subjects, reading }: Extract<Options, { kind: 'linear' }>,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  let status = 0;
  for (const subject of subjects) {
    try {
      const document = await loadArticle(subject, reading);
      const found = withoutSlight(document.text, await analysisOf(document, reading));
      for (const line of linear(document, found)) await write(line);
    } catch (error) {
      if (error instanceof OutputClosed) throw error;
      complain(messageOf(error));
      status = 1;
    }
  }
  return status;
};
