import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file so that whoever reads it, and whatever happens, finds either what was there or all that is new: it is
 * written beside and takes the old one's place by renaming, which is one step. Only its owner may read it, unless `mode`
 * says otherwise.
 * @throws the system's error when it could not be; what was there is unharmed.
 */
export const writeAtomically = (path: string, content: string | Uint8Array, mode = 0o600): void => {
  const fresh = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
  try {
    writeFileSync(fresh, content, { mode, flag: 'wx' });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
};
