import { ReadError } from '../../../core/parse/format.ts';
import { moreThan } from '../../../core/parse/limits.ts';
import { codeOf } from '../../message-of.ts';
import { cannotRead } from '../messages.ts';

const megabytes = (bytes: number): string => `${Math.max(1, Math.floor(bytes / 1024 / 1024))} MB`;

/** The possible problems with an address or its response, a clause each. */
export const problems = {
  notAnAddress: 'it is not an address',
  scheme: (scheme: string): string =>
    `${scheme.replace(/:$/, '')} addresses are not opened, only http and https`,
  isPrivate: (host: string): string =>
    `${host} is on this machine or a private network; --allow-private opens it all the same`,
  unknownHost: (host: string): string => `no server is known by the name ${host}`,
  refused: 'the server does not accept connections',
  broken: 'the connection broke off',
  certificate: 'the server cannot prove who it is (its certificate is not valid)',
  slow: (seconds: number): string => `the server took longer than ${seconds} seconds`,
  tooLong: (limit: number): string => `it is over ${megabytes(limit)}; ${moreThan(limit * 4)}`,
  tooLongUnpacked: (limit: number): string =>
    `it unpacks to over ${megabytes(limit)}; ${moreThan(limit * 4)}`,
  redirects: (limit: number): string => `it leads on to another address more than ${limit} times`,
  status: (code: number, words: string): string => `the server answered ${code}${words ? ` ${words}` : ''}`,
  header: 'the server sent an unreasonably large header',
  packing: (name: string): string => `it is packed as “${name}”, which onrecord cannot unpack`,
  damaged: 'it arrived damaged',
  type: (mediaType: string): string => `it is ${mediaType}, which onrecord cannot read as an article`,
  noCopy: 'no copy of it was kept to read offline',
} as const;

/** An address that could not be read. `unreachable`: the network failed, so that a stored copy may be used. */
export class AddressError extends ReadError {
  readonly unreachable: boolean;
  constructor(address: string, why: string, unreachable = false) {
    super(cannotRead(address, why));
    this.unreachable = unreachable;
  }
}

/** Turns Node's error about a failed connection into one sentence. */
export const asAddressError = (
  error: unknown,
  address: string,
  host: string,
  seconds: number,
): AddressError => {
  if (error instanceof AddressError) return error;
  const code = codeOf(error);
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) {
    return new AddressError(address, problems.slow(seconds), true);
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new AddressError(address, problems.unknownHost(host), true);
  if (code === 'ECONNREFUSED') return new AddressError(address, problems.refused, true);
  if (code === 'HPE_HEADER_OVERFLOW') return new AddressError(address, problems.header);
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return new AddressError(address, problems.certificate);
  if (/^(?:Z_|ERR_.*BROTLI|ERR__?ERROR_FORMAT|ERR_PADDING|ZSTD|BROTLI)/.test(code))
    return new AddressError(address, problems.damaged);
  return new AddressError(address, problems.broken, true);
};
