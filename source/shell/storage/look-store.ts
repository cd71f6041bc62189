import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLook, encodeLook, type PersistedLook } from '../../core/state/look/resume-look.ts';
import { attempt } from '../../core/text/attempt.ts';
import { writeAtomically } from './atomic-write.ts';

/** Where a reader's taste is kept, one file for all articles, in the folder of their readings. */
export const createLookStore = (folder: string) => {
  const path = join(folder, 'look.json');
  return {
    /** What was kept; a file that is not there or cannot be read counts as none. */
    look: (): PersistedLook | undefined => attempt(() => decodeLook(readFileSync(path, 'utf8'))),
    /** @throws the system's error when it could not be kept. */
    saveLook: (kept: PersistedLook): void => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeAtomically(path, encodeLook(kept));
    },
  };
};
