import process from 'node:process';
import { printable } from '../shell/load/printable.ts';
import { openKeeping } from '../shell/storage/keeping.ts';

const most = 50;

/** The day where the reader is, as 2023-06-17: Swedish writes days so. */
const dayOf = (at: Date): string => at.toLocaleDateString('sv');

/**
 * Prints the articles read last, latest first, as lines of fields between tabs: the day, how far, the title, and where
 * the article is from. That there are none is said on standard error.
 */
export const runRecent = async (
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const recent = openKeeping(process.env).recent(most);
  if (recent.length === 0) complain('no article has been read yet');
  for (const { origin, snapshot, at } of recent) {
    const fields = [dayOf(at), `${snapshot.percent}%`, snapshot.title, origin].map((field) =>
      printable(field).replaceAll('\t', ' '),
    );
    await write(`${fields.join('\t')}\n`);
  }
  return 0;
};
