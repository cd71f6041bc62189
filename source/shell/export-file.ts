import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { sanitise } from '../core/text/sanitise.ts';
import { codeOf, reasonFor } from './message-of.ts';
import { writeAtomically } from './storage/atomic-write.ts';

/** The outcome: a sentence for the reader, or that the file exists and was not changed. */
export type Written = { readonly said: string } | { readonly isThere: true };

const BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'that is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
};

/** The path of a typed file name: "~" is the home folder; other relative paths begin where the program was started. */
export const fileMeant = (typed: string, home = homedir()): string =>
  typed === '~' || /^~[\\/]/.test(typed) ? join(home, typed.slice(1)) : resolve(typed);

const writeNew = (path: string, text: string): void => {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
  } catch (error) {
    // An incomplete file would look like a whole one.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};

/**
 * Writes a file. An existing file is replaced only if `isReplacing`, and in one step.
 * @param typed the path as the reader typed it.
 */
export const writeExportFile = (typed: string, text: string, isReplacing: boolean): Written => {
  const path = fileMeant(typed);
  const shown = sanitise(path);
  try {
    // Others may read it as far as the user lets them.
    if (isReplacing) writeAtomically(path, text, 0o666);
    else writeNew(path, text);
    return { said: `wrote ${shown}` };
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && !isReplacing) return { isThere: true };
    return { said: `not written: ${reasonFor(error, BY_CODE)} (${shown})` };
  }
};
