import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ReadError } from '../../core/parse/format.ts';
import { BEGINNING, beginningOf, LONG } from './beginning.ts';
import { cannotRead, isDevice, isEmpty, isFolder, isTooLong, reasonOf } from './messages.ts';
import { gather } from './stream.ts';

const trying = <T>(task: () => T, failed: (error: unknown) => never): T => {
  try {
    return task();
  } catch (error) {
    return failed(error);
  }
};

/**
 * The bytes of a file or named pipe, at most `limit` of them.
 * @throws {ReadError} with one sentence on what is wrong with it.
 */
export const readBytes = async (path: string, limit: number): Promise<Uint8Array> => {
  const refuse = (why: string): never => {
    throw new ReadError(cannotRead(path, why));
  };
  const failed = (error: unknown): never => refuse(reasonOf(error));
  const found = trying(() => statSync(path), failed);
  if (found.isDirectory()) refuse(isFolder);
  if (found.isFIFO()) return gather(createReadStream(path), path, limit);
  if (!found.isFile()) refuse(isDevice);
  if (found.size > limit) refuse(isTooLong(limit));
  const bytes =
    found.size < LONG ? trying(() => readFileSync(path), failed) : await readFile(path).catch(failed);
  return bytes.length > 0 ? bytes : refuse(isEmpty);
};

/** The first paragraphs of a long file of at most `limit` bytes; `undefined` for any other. */
export const readBeginning = (path: string, limit: number): Uint8Array | undefined => {
  const found = statSync(path);
  if (!found.isFile() || found.size < LONG || found.size > limit) return undefined;
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(BEGINNING);
    return beginningOf(bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0)));
  } finally {
    closeSync(file);
  }
};
