import { createReadStream } from 'node:fs';
import { ReadError } from '../../core/parse/format.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';

/** A line of a file, counted from 1; without its bytes where it is longer than may be read. */
export type Line = { readonly number: number; readonly bytes?: Uint8Array };

/** The most bytes of a line where no size is asked for. */
export const USUAL_LINE = 32 * 1024 * 1024;

const NEWLINE = 10;

/** The bytes of a file, or of standard input where no path is given, as they come. */
export const bytesFrom = (path: string | undefined): AsyncIterable<Uint8Array> =>
  path === undefined ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });

/**
 * The lines of a stream that have anything in them, in order. No more than one line and one chunk is held at a time;
 * a line of more than `limit` bytes is passed over to its end, and yielded without its bytes.
 * @throws {ReadError} when the stream fails.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): readonly Line[] => {
    const line: Line =
      size > limit
        ? { number }
        : { number, bytes: held.length === 1 && held[0] ? held[0] : Buffer.concat(held) };
    number += 1;
    held = [];
    const isBlank = size === 0 || (size === 1 && line.bytes?.[0] === 13);
    size = 0;
    return isBlank ? [] : [line];
  };
  try {
    for await (const chunk of chunks) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        add(chunk.subarray(from, end));
        yield* take();
        from = end + 1;
      }
      add(chunk.subarray(from));
    }
  } catch (error) {
    throw new ReadError(cannotRead(name, reasonOf(error)));
  }
  if (size > 0) yield* take();
}
