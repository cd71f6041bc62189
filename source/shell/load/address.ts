import { progressLine } from '../progress-line.ts';
import { version } from '../version.ts';
import { printable } from './printable.ts';
import { fetchPage } from './url/fetch-page.ts';
import { cacheFolder, createPageCache } from './url/page-cache.ts';

/** What a web address gave. */
export type AddressBytes = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
  readonly charset?: string;
  readonly warning?: string;
};

export type AddressOptions = {
  readonly allowPrivate: boolean;
  readonly offline: boolean;
  /** The most bytes to take, where that is less than the usual 20 MB. */
  readonly maxSize: number;
  readonly silent: boolean;
};

const largest = 20 * 1024 * 1024;

/**
 * Fetches what is behind an address, or the copy of it kept earlier, showing on a terminal (unless `silent`) how far it has come.
 * @throws {AddressError} with one sentence on what went wrong.
 */
export const readAddress = async (
  url: string,
  { allowPrivate, offline, maxSize, silent }: AddressOptions,
): Promise<AddressBytes> => {
  const line = silent ? undefined : progressLine(process.stderr, printable(url));
  try {
    const { bytes, address, mediaType, charset, kept } = await fetchPage(url, {
      allowPrivate,
      offline,
      maxSize: Math.min(maxSize, largest),
      userAgent: `onrecord/${version()} (reads one article for a person at a terminal)`,
      cache: createPageCache(cacheFolder(process.env)),
      ...(line && { progress: line.received }),
    });
    const warning = kept && `this is the copy kept on ${kept.slice(0, 10)}`;
    return {
      bytes,
      name: new URL(address).host,
      address,
      mediaType,
      ...(charset && { charset }),
      ...(warning && { warning }),
    };
  } finally {
    line?.end();
  }
};
