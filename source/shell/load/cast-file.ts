import type { CastMember } from '../../core/document/cast.ts';
import { CastError, readCast } from '../../core/document/read-cast.ts';
import { decode } from '../../core/parse/decode/decode.ts';
import { ReadError } from '../../core/parse/format.ts';
import { readBytes } from './file.ts';
import { printable } from './printable.ts';

/** The most bytes of a file of names. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Reads the cast that a user gives in a file.
 * @throws {ReadError} with one sentence, when there is no such file or a line of it makes no sense.
 */
export const readCastFile = async (path: string): Promise<readonly CastMember[]> => {
  const { text } = await decode(await readBytes(path, LARGEST), undefined, undefined);
  try {
    return readCast(text);
  } catch (error) {
    if (!(error instanceof CastError)) throw error;
    throw new ReadError(`--cast ${printable(path)}: ${error.message}`);
  }
};
