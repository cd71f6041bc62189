import process from 'node:process';
import { printable } from '../shell/load/printable.ts';
import { openKeeping } from '../shell/storage/keeping.ts';

const most = 50;

const dayOf = (at: Date): string => {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
};

/**
 * Prints the articles read last, latest first: the day, how far, the title, and where the article is from. That there
 * are none is said beside, not among them.
 */
export const runRecent = async (
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const recent = openKeeping(process.env).recent(most);
  if (recent.length === 0) complain('no article has been read yet');
  for (const { origin, snapshot, at } of recent) {
    const percent = `${snapshot.percent}%`.padStart(4);
    await write(`${dayOf(at)}  ${percent}  ${printable(snapshot.title)}  ${printable(origin)}\n`);
  }
  return 0;
};
