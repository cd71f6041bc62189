import { isBuiltin } from 'node:module';
import type { DeskOptions } from '../command-line/library-options.ts';
import { LibraryError, NEEDED } from '../shell/library/open-library.ts';
import { deskFor } from './desk-start.ts';
import { runExplorer } from './explorer.ts';

/** Opens many articles on the screen. @returns the exit status. @throws {LibraryError} where this Node has no SQLite. */
export const runDeskExplorer = async (
  options: DeskOptions,
  complain: (message: string) => void,
): Promise<number> => {
  if (!isBuiltin('node:sqlite')) throw new LibraryError(NEEDED);
  const opened = deskFor(options, complain);
  return opened ? runExplorer({ ...options, kind: 'explore', subject: { kind: 'input' } }, opened) : 1;
};
