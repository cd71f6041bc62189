import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { ReadError } from '../../core/parse/format.ts';
import { cannotRead, isDevice, isEmpty, isFolder, isTooLong, reasonOf } from './messages.ts';
import { gather } from './stream.ts';

/**
 * The bytes of a file or named pipe, at most `limit` of them.
 * @throws {ReadError} with one sentence on what is wrong with it.
 */
export const readBytes = async (path: string, limit: number): Promise<Uint8Array> => {
  const refuse = (why: string): never => {
    throw new ReadError(cannotRead(path, why));
  };
  const failed = (error: unknown): never => refuse(reasonOf(error));
  const found = await stat(path).catch(failed);
  if (found.isDirectory()) refuse(isFolder);
  if (found.isFIFO()) return gather(createReadStream(path), path, limit);
  if (!found.isFile()) refuse(isDevice);
  if (found.size > limit) refuse(isTooLong(limit));
  const bytes = await readFile(path).catch(failed);
  return bytes.length > 0 ? bytes : refuse(isEmpty);
};
