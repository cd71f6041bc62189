import type { LibraryOptions } from '../../command-line/library-options.ts';
import { usualLibrary } from '../../shell/library/open-library.ts';

/** Runs `onrecord library ...`. @returns the exit status. @throws {LibraryError} with one sentence. */
export const runLibrary = async (
  options: LibraryOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const path = options.library ?? usualLibrary(process.env);
  const { action } = options;
  switch (action) {
    case 'export':
      return (await import('./export.ts')).exportLibrary(options, path, write);
    case 'add':
      return (await import('./add.ts')).addArticles(options, path, write, complain);
    case 'list':
    case 'people':
    case 'quotes':
    case 'families':
    case 'search':
    case 'summary':
      return (await import('./print-library.ts')).printLibrary(action, options, path, write);
    case 'review':
      return options.operands.length === 0
        ? (await import('./print-library.ts')).printLibrary(action, options, path, write)
        : (await import('./review.ts')).answerReview(options, path, write, complain);
    case 'remove':
      return (await import('./remove.ts')).removeArticles(options, path, write, complain);
  }
};
