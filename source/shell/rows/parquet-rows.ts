import { open } from 'node:fs/promises';
import * as zlib from 'node:zlib';
import { asyncBufferFromFile, type Compressors, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { ReadError } from '../../core/parse/format.ts';
import { type ReadValue, tooManyFields } from '../../core/rows/article-row.ts';
import { plainValue } from '../../core/rows/plain-value.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';

/** Bytes of a row group, unpacked, that are read at once. */
const AT_ONCE = 64 * 1024 * 1024;

/** Node of itself unpacks what Spark, pandas and DuckDB write; Snappy is in hyparquet. */
const COMPRESSORS: Compressors = {
  GZIP: (bytes) => zlib.gunzipSync(bytes),
  BROTLI: (bytes) => zlib.brotliDecompressSync(bytes),
  ...('zstdDecompressSync' in zlib ? { ZSTD: (bytes: Uint8Array) => zlib.zstdDecompressSync(bytes) } : {}),
};

/** Whether a file begins and ends as Parquet does, and how long it is. */
const isParquet = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const marks = Buffer.alloc(8);
    await file.read(marks, 0, 4, 0);
    if (size >= 12) await file.read(marks, 4, 4, size - 4);
    return marks.toString('latin1') === 'PAR1PAR1';
  } finally {
    await file.close();
  }
};

/**
 * The rows of a Parquet file in order, each as an object of plain JSON values or as the reason why it is not read. At
 * most a part of one row group is in memory at a time.
 * @throws {ReadError} when the file cannot be read, is no Parquet file, or is damaged.
 */
export async function* parquetRows(path: string): AsyncGenerator<ReadValue> {
  try {
    if (!(await isParquet(path))) throw new ReadError(cannotRead(path, 'it is no Parquet file'));
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const tooMany = tooManyFields(metadata.schema[0]?.num_children ?? 0);
    if (tooMany) for (let row = 0; row < metadata.num_rows; row += 1) yield { error: tooMany };
    let from = 0;
    for (const { num_rows: count, total_byte_size: bytes } of tooMany ? [] : metadata.row_groups) {
      const parts = Math.max(1, Math.ceil(Number(bytes) / AT_ONCE));
      const size = Math.max(1, Math.ceil(Number(count) / parts));
      const end = from + Number(count);
      for (let rowStart = from; rowStart < end; rowStart += size)
        for (const row of await parquetReadObjects({
          file,
          metadata,
          rowStart,
          rowEnd: Math.min(end, rowStart + size),
          compressors: COMPRESSORS,
          useOffsetIndex: true,
        }))
          yield { value: plainValue(row) };
      from = end;
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const isSystem = error instanceof Error && 'code' in error && 'syscall' in error;
    throw new ReadError(
      cannotRead(
        path,
        isSystem ? reasonOf(error) : 'it is damaged, or packed in a way onrecord does not know',
      ),
    );
  }
}
