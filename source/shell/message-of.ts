import { printable } from './load/printable.ts';

/** Out of file descriptors anything fails, wherever the next file is needed. */
const tooMany = ['EMFILE', 'ENFILE'];

/** What an error says, on one line. */
export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return printable(String(error));
  if ('code' in error && tooMany.includes(String(error.code)))
    return 'too many files are open; ulimit -n tells how many may be';
  return printable(error.message);
};
