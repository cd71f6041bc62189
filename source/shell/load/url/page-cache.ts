import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pruneFolder } from '../../storage/prune-folder.ts';

/** A page as it was received, decompressed. */
export type KeptPage = {
  /** Its address after redirects. */
  readonly address: string;
  readonly mediaType: string;
  readonly charset?: string;
  readonly etag?: string;
  readonly modified?: string;
  /** When it was received, in ISO 8601. */
  readonly at: string;
  readonly bytes: Uint8Array;
};

/** Stores pages for reading offline. Never fails: a cache that cannot be used counts as empty. */
export type PageCache = {
  readonly get: (address: string) => Promise<KeptPage | undefined>;
  readonly put: (address: string, page: KeptPage) => Promise<void>;
};

/** The cache folder by the XDG base directory specification. */
export const cacheFolder = (environment: Readonly<Record<string, string | undefined>>): string => {
  const base = environment.XDG_CACHE_HOME;
  return join(base?.startsWith('/') ? base : join(homedir(), '.cache'), 'onrecord', 'pages');
};

const usualLimit = 100 * 1024 * 1024;
const suffix = '.page';

const optional = (key: string, value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'string' ? { [key]: value } : {};

/** Decodes a stored file: one line of JSON, then the bytes. */
const decode = (file: Buffer): KeptPage | undefined => {
  const end = file.indexOf(10);
  const head: unknown = JSON.parse(file.toString('utf8', 0, end));
  if (typeof head !== 'object' || head === null || end < 0) return undefined;
  const { version, address, mediaType, charset, etag, modified, at, size } = head as Record<string, unknown>;
  const bytes = file.subarray(end + 1);
  const isSound = version === 1 && size === bytes.length;
  if (!isSound || typeof address !== 'string' || typeof mediaType !== 'string' || typeof at !== 'string')
    return undefined;
  const more = {
    ...optional('charset', charset),
    ...optional('etag', etag),
    ...optional('modified', modified),
  };
  return { address, mediaType, at, ...more, bytes };
};

/** A cache in a folder only its owner can enter. */
export const createPageCache = (folder: string, limit: number = usualLimit): PageCache => {
  const fileOf = (address: string): string =>
    join(folder, createHash('sha256').update(address).digest('hex') + suffix);
  return {
    get: async (address) => {
      const path = fileOf(address);
      try {
        const page = decode(await readFile(path));
        const now = new Date();
        await utimes(path, now, now).catch(() => undefined);
        return page;
      } catch {
        return undefined;
      }
    },
    put: async (address, { bytes, ...head }) => {
      if (bytes.length > limit) return;
      const path = fileOf(address);
      const fresh = `${path}.${process.pid}.new`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await chmod(folder, 0o700);
        const line = `${JSON.stringify({ version: 1, size: bytes.length, ...head })}\n`;
        await writeFile(fresh, Buffer.concat([Buffer.from(line), bytes]), { mode: 0o600 });
        await rename(fresh, path);
        pruneFolder(folder, limit);
      } catch {
        await rm(fresh, { force: true }).catch(() => undefined);
      }
    },
  };
};
