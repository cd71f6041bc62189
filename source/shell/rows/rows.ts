import { ReadError } from '../../core/parse/format.ts';
import { type ArticleRow, articleRow, type BadRow } from '../../core/rows/article-row.ts';
import { cannotRead, isTooLong } from '../load/messages.ts';
import { bytesFrom, linesOf } from './lines.ts';
import { rowOf } from './read-row.ts';

/** A row of a file, counted from 1, and the bytes it takes up as far as these can be told. */
export type NumberedRow = {
  readonly number: number;
  readonly bytes: number;
  readonly row: ArticleRow | BadRow;
};

/**
 * The rows of a file of many articles, or of standard input where no path is given. What is wrong with a row is in it.
 * @throws {ReadError} when the file cannot be read to its end.
 */
export async function* rowsIn(
  path: string | undefined,
  format: 'jsonl' | 'parquet',
  limit: number,
): AsyncGenerator<NumberedRow> {
  if (format === 'jsonl') {
    for await (const line of linesOf(bytesFrom(path), path ?? 'standard input', limit))
      yield { number: line.number, bytes: line.bytes?.length ?? 0, row: rowOf(line, limit) };
    return;
  }
  if (path === undefined)
    throw new ReadError(cannotRead('standard input', 'a Parquet file is read from its end; name the file'));
  const { parquetRows } = await import('./parquet-rows.ts');
  let number = 0;
  for await (const value of parquetRows(path)) {
    number += 1;
    const row = articleRow(value);
    const bytes = 'words' in row ? row.words.length : 0;
    yield { number, bytes, row: bytes > limit ? { id: row.id, error: isTooLong(limit) } : row };
  }
}
