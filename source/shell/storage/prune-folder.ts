import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes the files of a cache folder that were used longest ago until the others have `limit` bytes at most. */
export const pruneFolder = (folder: string, limit: number): void => {
  const files = readdirSync(folder).map((name) => ({ name, ...statSync(join(folder, name)) }));
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= limit) return;
    rmSync(join(folder, name), { force: true });
    total -= size;
  }
};
