import { printable } from './load/printable.ts';

/** Codes of errors for lack of file descriptors. */
const tooMany = ['EMFILE', 'ENFILE'];

/** The message of an error, on one line. */
export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return printable(String(error));
  if ('code' in error && tooMany.includes(String(error.code)))
    return 'too many files are open; ulimit -n tells how many may be';
  return printable(error.message);
};
