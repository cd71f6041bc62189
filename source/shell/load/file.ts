import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
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

/** Below this many bytes a file is read as quickly as its beginning is. */
const LONG = 256 * 1024;
/** Enough for a screen of any size. */
const BEGINNING = 64 * 1024;
const NEWLINE = 0x0a;

/** The first paragraphs of a long file, to the end of a line; `undefined` where the file is short or no file. */
export const readBeginning = async (path: string): Promise<Uint8Array | undefined> => {
  const found = await stat(path);
  if (!found.isFile() || found.size < LONG) return undefined;
  const file = await open(path);
  try {
    const bytes = new Uint8Array(BEGINNING);
    const { bytesRead } = await file.read(bytes, 0, BEGINNING, 0);
    const end = bytes.lastIndexOf(NEWLINE, bytesRead - 1);
    return end > 0 ? bytes.subarray(0, end + 1) : undefined;
  } finally {
    await file.close();
  }
};
