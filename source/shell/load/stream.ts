import type { Readable } from 'node:stream';
import { ReadError } from '../../core/parse/format.ts';
import { cannotRead, isEmpty, isTooLong, reasonOf } from './messages.ts';

/**
 * All the bytes of a stream, at most `limit` of them.
 * @throws {ReadError} when it fails, is too long or is empty.
 */
export const gather = async (stream: Readable, name: string, limit: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
  } catch (error) {
    throw new ReadError(cannotRead(name, reasonOf(error)));
  }
  if (size > limit) throw new ReadError(cannotRead(name, isTooLong(limit)));
  if (size === 0) throw new ReadError(cannotRead(name, isEmpty));
  return Buffer.concat(chunks, size);
};
