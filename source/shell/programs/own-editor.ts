import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from '../../core/text/attempt.ts';
import type { Command } from './spawning.ts';

/** What came of editing: the words as they are now, or why there are none, in words for the reader. */
export type Edited = { readonly words: string } | { readonly problem: string };

/**
 * The editor of VISUAL or EDITOR, else vi: a program and what it is given, parted at spaces that are in no "quotes".
 * It is never read by a shell.
 */
export const editorOf = ({ VISUAL, EDITOR }: Readonly<Record<string, string | undefined>>): Command => {
  const [program, ...given] = [...(VISUAL || EDITOR || '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  return program ? [program, ...given] : ['vi'];
};

/** The terminal's own keys, even where standard input brought the article. */
const openKeys = (): number | 'inherit' => attempt(() => openSync('/dev/tty', 'r')) ?? 'inherit';

/** Why a program could not do its work on a file, if it could not. */
const run = ([program, ...given]: Command, path: string): string | undefined => {
  const keys = openKeys();
  try {
    // It blocks: as long as nothing else runs here, nothing else here reads the keys either.
    const { error, status } = spawnSync(program, [...given, path], {
      stdio: [keys, 'inherit', 'inherit'],
      shell: false,
    });
    if (error) return `${program} could not be started; EDITOR names your editor`;
    return status === 0 ? undefined : `${program} ended with a fault: the note is as it was`;
  } finally {
    if (keys !== 'inherit') closeSync(keys);
  }
};

/**
 * Has words edited in the reader's own editor, which must have been given the terminal. They pass through a file that
 * only the reader may read, and that is gone afterwards.
 */
export const editInOwnEditor = (
  words: string,
  environment: Readonly<Record<string, string | undefined>>,
): Edited => {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-note-'));
    const path = join(folder, 'note.md');
    writeFileSync(path, words === '' ? '' : `${words}\n`, { mode: 0o600, flag: 'wx' });
    const problem = run(editorOf(environment), path);
    return problem === undefined ? { words: readFileSync(path, 'utf8') } : { problem };
  } catch {
    return { problem: 'the note could not be handed to your editor' };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
};
