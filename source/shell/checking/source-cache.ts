import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder } from '../load/url/page-cache.ts';
import { version } from '../version.ts';

/**
 * Keeps what was made of sources, by their content, in the cache folder. It never fails: one that cannot be used is as
 * good as empty, and so is a file in it that is damaged.
 */
export type SourceCache = {
  /** What is kept under a key, if it is. */
  readonly get: (key: string) => unknown;
  /** Keeps a value, and gives it back. */
  readonly put: <T>(key: string, value: T) => T;
};

/** Bytes beyond which what was kept first goes. */
const LIMIT = 500 * 1024 * 1024;

/** To be raised when what is made of the same bytes changes within a version. */
const FORM = 2;

let made: string | undefined;

/** The key of something made of some bytes; another version of the program, or other options, make something else. */
export const keyOf = (bytes: Uint8Array, ...how: readonly string[]): string => {
  made ??= version();
  return createHash('sha256')
    .update(JSON.stringify([FORM, made, ...how]))
    .update(bytes)
    .digest('hex');
};

const prune = (folder: string): void => {
  const files = readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return { name, size, mtimeMs };
  });
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= LIMIT) return;
    rmSync(join(folder, name), { force: true });
    total -= size;
  }
};

/** A cache in a folder only its owner can enter. */
export const openSourceCache = (environment: Readonly<Record<string, string | undefined>>): SourceCache => {
  const folder = join(dirname(cacheFolder(environment)), 'sources');
  let [isReady, added] = [false, 0];
  const fileOf = (key: string): string => join(folder, `${key}.source`);
  return {
    get: (key) => {
      try {
        return deserialize(readFileSync(fileOf(key)));
      } catch {
        return undefined;
      }
    },
    put: (key, value) => {
      try {
        if (!isReady) {
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          chmodSync(folder, 0o700);
          isReady = true;
        }
        writeFileSync(fileOf(key), serialize(value), { mode: 0o600 });
        added += 1;
        if (added % 500 === 1) prune(folder);
      } catch {
        // A full disk or a folder that may not be written costs time the next time, and nothing now.
      }
      return value;
    },
  };
};
