import type { IncomingMessage } from 'node:http';
import { given } from '../../../core/text/fields.ts';
import type { FileCache } from '../../storage/file-cache.ts';
import { readBody } from './body.ts';
import { type HopOptions, hop, type Resolve, resolveByDns } from './hop.ts';
import { AddressError, asAddressError, problems } from './problems.ts';

export type FetchOptions = Pick<HopOptions, 'allowPrivate' | 'userAgent'> & {
  /** Use only the stored copy, without the network. */
  readonly offline: boolean;
  /** Where copies are kept, by address. */
  readonly cache?: FileCache;
  /** Called as bytes arrive; `expected` where the server said how many there will be. */
  readonly progress?: (received: number, expected: number | undefined) => void;
  readonly resolve?: Resolve;
  /** The time limit with redirects, in milliseconds; by default it grows with `maxSize`. */
  readonly timeout?: number;
  /** The most bytes, both as received and as unpacked. */
  readonly maxSize?: number;
};

/** A page as it was received, decompressed. */
type KeptPage = {
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

/** A page; `kept` is the date of a stored copy that no server has confirmed. */
export type FetchedPage = Omit<KeptPage, 'at'> & { readonly kept?: string };

/** The most bytes of a page by default. */
export const usualSize = 20 * 1024 * 1024;
/** The time limit for a page of that size, in milliseconds. */
const usualTimeout = 15_000;
const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

const parse = (address: string, shown: string, base?: URL): URL => {
  if (!URL.canParse(address, base?.href)) throw new AddressError(shown, problems.notAnAddress);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AddressError(shown, problems.scheme(url.protocol));
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
};

const typeOf = (response: IncomingMessage): { mediaType: string; charset?: string } => {
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]{2,40})/.exec(one)?.[1]).find(Boolean);
  return { mediaType: type.trim() || 'application/octet-stream', ...(charset ? { charset } : {}) };
};

const header = (response: IncomingMessage, name: 'etag' | 'last-modified'): string | undefined => {
  const value = response.headers[name];
  return typeof value === 'string' && value !== '' && value.length < 1000 ? value : undefined;
};

/** Requests an address and follows its redirects; each address is checked. */
const follow = async (start: URL, options: FetchOptions, kept: KeptPage | undefined, signal: AbortSignal) => {
  let url = start;
  for (let count = 0; ; count++) {
    const known = kept?.address === url.href ? given({ etag: kept.etag, modified: kept.modified }) : {};
    const { allowPrivate, userAgent, resolve = resolveByDns } = options;
    const response = await hop(url, { allowPrivate, userAgent, resolve, signal, known });
    const { location } = response.headers;
    if (!redirects.has(response.statusCode ?? 0) || location === undefined) return { url, response };
    response.destroy();
    if (count >= maxRedirects) throw new AddressError(start.href, problems.redirects(maxRedirects));
    url = parse(location, start.href, url);
  }
};

const receive = async (
  url: URL,
  response: IncomingMessage,
  options: FetchOptions,
): Promise<Omit<KeptPage, 'at'>> => {
  const { statusCode = 0, statusMessage = '' } = response;
  if (statusCode < 200 || statusCode > 299) {
    response.destroy();
    throw new AddressError(url.href, problems.status(statusCode, statusMessage.slice(0, 40)));
  }
  const { mediaType, charset } = typeOf(response);
  if (/^(?:image|audio|video|font)\//.test(mediaType)) {
    response.destroy();
    throw new AddressError(url.href, problems.type(mediaType));
  }
  const bytes = await readBody(response, {
    address: url.href,
    limit: options.maxSize ?? usualSize,
    received: options.progress ?? (() => undefined),
  }).finally(() => response.destroy());
  return given({
    address: url.href,
    mediaType,
    charset,
    etag: header(response, 'etag'),
    modified: header(response, 'last-modified'),
    bytes,
  });
};

/**
 * Fetches an http(s) address and stores a copy. If the server says that it has not changed, or cannot be
 * reached, returns the stored copy.
 * @throws {AddressError} with one sentence on what went wrong.
 */
export const fetchPage = async (address: string, options: FetchOptions): Promise<FetchedPage> => {
  const start = parse(address, address);
  const kept = options.cache?.get<KeptPage>(start.href);
  const fromCopy = ({ at, ...page }: KeptPage): FetchedPage => ({ ...page, kept: at });
  if (options.offline) {
    if (kept) return fromCopy(kept);
    throw new AddressError(start.href, problems.noCopy);
  }
  const { maxSize = usualSize } = options;
  const timeout = options.timeout ?? Math.ceil(usualTimeout * Math.max(1, maxSize / usualSize));
  const signal = AbortSignal.timeout(timeout);
  try {
    const { url, response } = await follow(start, options, kept, signal);
    if (response.statusCode === 304 && kept) {
      response.destroy();
      const { at: _, ...page } = kept;
      return page;
    }
    const page = await receive(url, response, options);
    if (!/\bno-store\b/i.test(response.headers['cache-control'] ?? '')) {
      options.cache?.put<KeptPage>(start.href, { ...page, at: new Date().toISOString() });
    }
    return page;
  } catch (error) {
    const failure = asAddressError(
      signal.aborted ? signal.reason : error,
      start.href,
      start.hostname,
      Math.round(timeout / 1000),
    );
    if (failure.unreachable && kept) return fromCopy(kept);
    throw failure;
  }
};
