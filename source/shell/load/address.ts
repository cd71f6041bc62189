import { given } from '../../core/text/fields.ts';
import { progressLine } from '../progress-line.ts';
import { cacheFolder, openFileCache } from '../storage/file-cache.ts';
import { version } from '../version.ts';
import { printable } from './printable.ts';
import { fetchPage, usualSize } from './url/fetch-page.ts';

/** The most bytes of pages that are kept for reading offline. */
const KEPT = 100 * 1024 * 1024;

/** The response of a web address. */
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
  /** The most bytes to read. */
  readonly maxSize: number;
  readonly isSizeAsked: boolean;
  readonly silent: boolean;
};

/**
 * Fetches an address, or its stored copy, and shows the progress on a terminal unless `silent`.
 * @throws {AddressError} with one sentence on what went wrong.
 */
export const readAddress = async (
  url: string,
  { allowPrivate, offline, maxSize, isSizeAsked, silent }: AddressOptions,
): Promise<AddressBytes> => {
  const line = silent ? undefined : progressLine(process.stderr, printable(url));
  try {
    const { bytes, address, mediaType, charset, kept } = await fetchPage(url, {
      allowPrivate,
      offline,
      maxSize: isSizeAsked ? maxSize : Math.min(maxSize, usualSize),
      userAgent: `onrecord/${version()} (reads one article for a person at a terminal)`,
      cache: openFileCache(cacheFolder(process.env, 'pages'), KEPT),
      ...(line && { progress: line.received }),
    });
    const warning = kept && `this is the copy kept on ${kept.slice(0, 10)}`;
    return given({ bytes, name: new URL(address).host, address, mediaType, charset, warning });
  } finally {
    line?.end();
  }
};
