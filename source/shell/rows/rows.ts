import { ReadError } from '../../core/parse/format.ts';
import {
  type ArticleRow,
  type BadRow,
  parseLine,
  type ReadValue,
  rowOf,
} from '../../core/rows/article-row.ts';
import { attempt } from '../../core/text/attempt.ts';
import { cannotRead, isTooLong } from '../load/messages.ts';
import { bytesFrom, linesOf } from './lines.ts';

/** How a file of many values is written. */
export type ManyFormat = 'jsonl' | 'parquet';

/** Which row of a file, counted from 1, and the bytes it takes up as far as these can be told. */
type Numbered = { readonly number: number; readonly bytes: number };

const decoder = new TextDecoder('utf-8', { fatal: true });

const readLine = (bytes: Uint8Array | undefined, limit: number): ReadValue => {
  if (!bytes) return { error: isTooLong(limit) };
  return attempt(() => parseLine(decoder.decode(bytes))) ?? { error: 'it is not UTF-8' };
};

/**
 * The values of a file, or of standard input where no path is given, one after another; what is wrong with one is said in
 * its place. `limit` is what a line may have, in bytes.
 * @throws {ReadError} when the file cannot be read to its end.
 */
export async function* valuesIn(
  path: string | undefined,
  format: ManyFormat,
  limit: number,
): AsyncGenerator<Numbered & { readonly read: ReadValue }> {
  if (format === 'jsonl') {
    for await (const { number, bytes } of linesOf(bytesFrom(path), path ?? 'standard input', limit))
      yield { number, bytes: (bytes?.length ?? 0) + 1, read: readLine(bytes, limit) };
    return;
  }
  if (path === undefined)
    throw new ReadError(cannotRead('standard input', 'a Parquet file is read from its end; name the file'));
  const { parquetRows } = await import('./parquet-rows.ts');
  let number = 0;
  for await (const read of parquetRows(path)) yield { number: ++number, bytes: 0, read };
}

/** A row of a file: an article, or what is wrong with it. */
export type NumberedRow = Numbered & { readonly row: ArticleRow | BadRow };

/**
 * The rows of a file of many articles, or of standard input where no path is given.
 * @throws {ReadError} when the file cannot be read to its end.
 */
export async function* rowsIn(
  path: string | undefined,
  format: ManyFormat,
  limit: number,
): AsyncGenerator<NumberedRow> {
  for await (const { number, bytes, read } of valuesIn(path, format, limit)) {
    const row = rowOf(read);
    const isLong = 'words' in row && row.words.length > limit;
    yield { number, bytes, row: isLong ? { id: row.id, error: isTooLong(limit) } : row };
  }
}
