import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { attempt } from '../../core/text/attempt.ts';
import { writeAtomically } from './atomic-write.ts';

/** Keeps values by keys. Never fails: a folder that cannot be used and a damaged file count as empty. */
export type FileCache = ReturnType<typeof openFileCache>;

/** A folder for a cache by the XDG base directory specification. */
export const cacheFolder = (
  environment: Readonly<Record<string, string | undefined>>,
  name: 'pages' | 'sources',
): string => {
  const base = environment.XDG_CACHE_HOME;
  return join(base?.startsWith('/') ? base : join(homedir(), '.cache'), 'onrecord', name);
};

/** Deletes the files of a folder that were used longest ago until the others have `limit` bytes at most. */
const prune = (folder: string, limit: number): void => {
  const files = readdirSync(folder).map((name) => ({ name, ...statSync(join(folder, name)) }));
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= limit) return;
    rmSync(join(folder, name), { force: true });
    total -= size;
  }
};

/**
 * Opens a cache in a folder that only its owner can enter, with a file for each value; those used longest ago are deleted
 * where it would have more than `limit` bytes.
 * @param patience after how many values the folder is looked through again.
 */
export const openFileCache = (folder: string, limit: number, patience = 1) => {
  const fileOf = (key: string): string => join(folder, createHash('sha256').update(key).digest('hex'));
  let added = 0;
  return {
    get: <T>(key: string): T | undefined =>
      attempt(() => {
        const value = deserialize(readFileSync(fileOf(key)));
        const now = new Date();
        utimesSync(fileOf(key), now, now);
        return value;
      }),
    /** Stores a value, and returns it. */
    put: <T>(key: string, value: T): T => {
      try {
        const bytes = serialize(value);
        if (bytes.length > limit) return value;
        if (added === 0) {
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          chmodSync(folder, 0o700);
        }
        writeAtomically(fileOf(key), bytes);
        if (added % patience === 0) prune(folder, limit);
        added += 1;
      } catch {
        // On a full disk or without permission nothing is kept, which only costs time.
      }
      return value;
    },
  };
};
