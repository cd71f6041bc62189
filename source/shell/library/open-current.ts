import type { DatabaseSync } from 'node:sqlite';
import { correctionsByKey } from '../storage/reader-corrections.ts';
import { openLibrary, withLibrary } from './open-library.ts';
import { outdatedArticles, refreshArticles } from './refresh-corrections.ts';

/**
 * Opens a library to be read, with what its reader has corrected by now, or (`noCorrections`) without any of it. Where it
 * may not be changed it is read as it is.
 * @throws {LibraryError} as `openLibrary` does
 */
export const openCurrentLibrary = async (path: string, noCorrections: boolean): Promise<DatabaseSync> => {
  const database = await openLibrary(path, 'read');
  const corrections = noCorrections ? new Map() : correctionsByKey(process.env);
  const outdated = outdatedArticles(database, corrections);
  if (outdated.length === 0) return database;
  database.close();
  try {
    await withLibrary(path, openLibrary(path, 'write'), (writable) =>
      refreshArticles(writable, outdated, corrections),
    );
  } catch {
    // Read-only: what was known when the articles were added has to do.
  }
  return openLibrary(path, 'read');
};
