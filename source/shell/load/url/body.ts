import type { IncomingMessage } from 'node:http';
import { pipeline, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { AddressError, problems } from './problems.ts';

/** Decoders by content encoding. Only later versions of Node 22 have zstd. */
const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
  ...('createZstdDecompress' in zlib ? { zstd: () => zlib.createZstdDecompress() } : {}),
};

/** The value of Accept-Encoding. */
export const acceptedPackings = Object.keys(unpackers)
  .filter((name) => name !== 'x-gzip')
  .join(', ');

export type BodyOptions = {
  readonly address: string;
  /** The most bytes to take, counted both as received and as unpacked. */
  readonly limit: number;
  readonly received: (bytes: number, expected: number | undefined) => void;
};

/**
 * All of a response's body, unpacked. Stops receiving as soon as either count passes the limit.
 * @throws {AddressError} when it is too long or packed in an unknown way; and what the streams throw.
 */
export const readBody = async (
  response: IncomingMessage,
  { address, limit, received }: BodyOptions,
): Promise<Buffer> => {
  const packings = (response.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const [packing, another] = packings;
  const unpack = packing === undefined ? undefined : unpackers[packing];
  if ((packing !== undefined && !unpack) || another !== undefined) {
    throw new AddressError(address, problems.packing(packings.join(', ').slice(0, 40)));
  }
  const declared = Number(response.headers['content-length']);
  const expected = Number.isFinite(declared) && declared > 0 ? declared : undefined;
  if (expected !== undefined && expected > limit) throw new AddressError(address, problems.tooLong(limit));
  let arrived = 0;
  response.on('data', (chunk: Buffer) => {
    arrived += chunk.length;
    if (arrived > limit) response.destroy(new AddressError(address, problems.tooLong(limit)));
    else received(arrived, expected);
  });
  // Errors are thrown by the loop below, which reads the last stream.
  const stream = unpack ? pipeline(response, unpack(), () => undefined) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new AddressError(address, problems.tooLongUnpacked(limit));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};
