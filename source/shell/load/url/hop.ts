import { lookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { acceptedPackings } from './body.ts';
import { isPrivateAddress } from './private-address.ts';
import { AddressError, problems } from './problems.ts';

export type Resolved = { readonly address: string; readonly family: number };
/** Finds the addresses of a host by its name. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

export const resolveByDns: Resolve = (host) => lookup(host, { all: true });

export type HopOptions = {
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** The entity tag and the date of the stored copy, for a conditional request. */
  readonly known: { readonly etag?: string; readonly modified?: string };
};

/** The largest header, in bytes; a usual one is a tenth of it. */
const maxHeaderSize = 32 * 1024;

/** The addresses of a host name or IP address. Private ones are refused unless they are allowed. */
const addressesOf = async (url: URL, { allowPrivate, resolve }: HopOptions): Promise<readonly Resolved[]> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host);
  if (found.length === 0) throw new AddressError(url.href, problems.unknownHost(host), true);
  if (!allowPrivate && found.some(({ address }) => isPrivateAddress(address))) {
    throw new AddressError(url.href, problems.isPrivate(host));
  }
  return found;
};

/** A lookup that returns the addresses already checked, so that a second DNS answer cannot differ. */
const pinned =
  (found: readonly Resolved[]): LookupFunction =>
  (_host, options, done) => {
    const [first] = found;
    if (options.all) done(null, [...found]);
    else done(null, first?.address ?? '', first?.family ?? 4);
  };

/**
 * One request for one address; redirects are not followed. Sends no cookies, credentials or referrer. The address
 * connected to is checked once more after connecting.
 * @throws {AddressError} or node's error, however the request ends without a response.
 */
export const hop = async (url: URL, options: HopOptions): Promise<http.IncomingMessage> => {
  const found = await addressesOf(url, options);
  const { etag, modified } = options.known;
  const make = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const request = make({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      agent: false,
      lookup: pinned(found),
      maxHeaderSize,
      signal: options.signal,
      headers: {
        'user-agent': options.userAgent,
        accept:
          'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf, application/epub+zip, */*;q=0.5',
        'accept-encoding': acceptedPackings,
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(modified === undefined ? {} : { 'if-modified-since': modified }),
      },
    });
    request.on('socket', (socket) =>
      socket.on('connect', () => {
        const { remoteAddress } = socket;
        if (!options.allowPrivate && (remoteAddress === undefined || isPrivateAddress(remoteAddress))) {
          request.destroy(new AddressError(url.href, problems.isPrivate(url.hostname)));
        }
      }),
    );
    request.on('response', resolve);
    request.on('upgrade', ({ statusCode = 0, statusMessage = '' }, socket) => {
      socket.destroy();
      reject(new AddressError(url.href, problems.status(statusCode, statusMessage.slice(0, 40))));
    });
    request.on('error', reject);
    // The last event of every request: settles the promise if nothing did before.
    request.on('close', () => reject(new AddressError(url.href, problems.broken, true)));
    request.end();
  });
};
