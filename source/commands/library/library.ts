import type { LibraryOptions } from '../../command-line/library-options.ts';
import { usualLibrary } from '../../shell/library/open-library.ts';
import type { LibraryCommand } from './library-command.ts';

/** The command of an action; each is loaded for itself. */
const commandOf = async ({ action, operands }: LibraryOptions): Promise<LibraryCommand> => {
  if (action === 'add') return (await import('./add.ts')).addArticles;
  const isChange = action === 'remove' || (action === 'review' && operands.length > 0);
  return isChange
    ? (await import('./change-library.ts')).changeLibrary
    : (await import('./print-library.ts')).printLibrary;
};

/** Runs `onrecord library ...`. @returns the exit status. @throws {LibraryError} with one sentence. */
export const runLibrary = async (
  options: LibraryOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const command = await commandOf(options);
  return command(options, options.library ?? usualLibrary(process.env), write, complain);
};
