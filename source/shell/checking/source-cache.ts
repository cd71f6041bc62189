import { createHash } from 'node:crypto';
import { cacheFolder, type FileCache, openFileCache } from '../storage/file-cache.ts';
import { version } from '../version.ts';

/** The most bytes of what is kept of sources. */
const LIMIT = 500 * 1024 * 1024;

/** Raise this when the result for the same bytes changes within a version. */
const FORM = 15;

let made: string | undefined;

/** The key of a result, which depends on the bytes, the version of the program and the options. */
export const keyOf = (bytes: Uint8Array, ...how: readonly string[]): string => {
  made ??= version();
  return createHash('sha256')
    .update(JSON.stringify([FORM, made, ...how]))
    .update(bytes)
    .digest('hex');
};

/** Keeps what was computed from sources. */
export const openSourceCache = (environment: Readonly<Record<string, string | undefined>>): FileCache =>
  openFileCache(cacheFolder(environment, 'sources'), LIMIT, 500);
