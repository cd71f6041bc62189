import { given } from '../../core/text/fields.ts';
import { progressLine } from '../progress-line.ts';
import { cacheFolder, openFileCache } from '../storage/file-cache.ts';
import { version } from '../version.ts';
import { printable } from './printable.ts';
import type { Raw } from './read.ts';
import { fetchPage, usualSize } from './url/fetch-page.ts';

/** The most bytes of pages that are kept for reading offline. */
const KEPT = 100 * 1024 * 1024;

/** How an article is fetched. */
export type AddressOptions = {
  /** The most bytes to read. */
  readonly maxSize: number;
  /** The user set the size: web pages may be as large too, and more memory is used than Node would by default. */
  readonly isSizeAsked?: boolean;
  /** Open addresses of this machine and of private networks as well. */
  readonly allowPrivate?: boolean;
  /** Read only stored copies of addresses, without the network. */
  readonly offline?: boolean;
  /** Show no progress, since the terminal shows something else. */
  readonly silent?: boolean;
};

/**
 * Fetches an address, or its stored copy, and shows the progress on a terminal unless `silent`.
 * @throws {AddressError} with one sentence on what went wrong.
 */
export const readAddress = async (
  url: string,
  { allowPrivate = false, offline = false, maxSize, isSizeAsked, silent }: AddressOptions,
): Promise<Raw> => {
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
