import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder } from '../load/url/page-cache.ts';
import { pruneFolder } from '../storage/prune-folder.ts';
import { version } from '../version.ts';

/** Keeps what was computed from sources, by keys. A folder that cannot be used and a damaged file count as empty. */
export type SourceCache = {
  readonly get: <T>(key: string) => T | undefined;
  /** Stores a value, and returns it. */
  readonly put: <T>(key: string, value: T) => T;
};

/** The most bytes; beyond them the oldest values are deleted. */
const LIMIT = 500 * 1024 * 1024;

/** Raise this when the result for the same bytes changes within a version. */
const FORM = 12;

let made: string | undefined;

/** The key of a result, which depends on the bytes, the version of the program and the options. */
export const keyOf = (bytes: Uint8Array, ...how: readonly string[]): string => {
  made ??= version();
  return createHash('sha256')
    .update(JSON.stringify([FORM, made, ...how]))
    .update(bytes)
    .digest('hex');
};

/** A cache in a folder only its owner can enter. */
export const openSourceCache = (environment: Readonly<Record<string, string | undefined>>): SourceCache => {
  const folder = join(dirname(cacheFolder(environment)), 'sources');
  const fileOf = (key: string): string => join(folder, `${key}.source`);
  let added = 0;
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
        if (added === 0) {
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          chmodSync(folder, 0o700);
        }
        writeFileSync(fileOf(key), serialize(value), { mode: 0o600 });
        if (added % 500 === 0) pruneFolder(folder, LIMIT);
        added += 1;
      } catch {
        // On a full disk or without permission nothing is cached, which only costs time.
      }
      return value;
    },
  };
};
