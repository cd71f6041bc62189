import { printable } from './load/printable.ts';

/** The code of an error of the system, such as ENOENT; '' for any other error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Reasons of errors that are the same whatever was tried. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open; ulimit -n tells how many may be',
  ENFILE: 'too many files are open; ulimit -n tells how many may be',
};

/** Why the system could not do something, in words; `own` are reasons for what was tried, by their codes. */
export const reasonFor = (error: unknown, own: Readonly<Record<string, string>> = {}): string => {
  const code = codeOf(error);
  return own[code] ?? REASONS[code] ?? (code || 'an unknown error');
};

/** The message of an error, on one line. */
export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return printable(String(error));
  return /^E[MN]FILE$/.test(codeOf(error)) ? reasonFor(error) : printable(error.message);
};
