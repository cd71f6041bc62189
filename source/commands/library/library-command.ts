import type { LibraryOptions } from '../../command-line/library-options.ts';

/**
 * Does one thing with the library at a path. @returns the exit status.
 * @throws {LibraryError} with one sentence on what is wrong with it
 */
export type LibraryCommand = (
  options: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
) => Promise<number>;
