import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import { resultRecord } from '../../core/library/result-record.ts';
import { sanitise } from '../../core/text/sanitise.ts';
import type { NameReference } from '../../shell/library/decisions.ts';
import { createLibraryWriter } from '../../shell/library/library-writer.ts';
import { openLibrary, withLibrary } from '../../shell/library/open-library.ts';
import { cannotRead, reasonOf } from '../../shell/load/messages.ts';
import { messageOf } from '../../shell/message-of.ts';
import { bytesFrom, linesOf } from '../../shell/rows/lines.ts';
import { showProgress } from './adding-progress.ts';

/** Articles that are written together: many, as a batch touches pages all over a large library. */
const BATCH = 256;

/** The files of results in a folder, and in the folders in it, by name. */
const filesIn = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('_'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return filesIn(inside);
      return /\.(?:jsonl|ndjson|json|parquet)$/.test(entry.name) ? [inside] : [];
    });
};

const isReference = (value: unknown): value is NameReference =>
  Array.isArray(value) && value.length > 1 && value.every((part) => typeof part === 'string');

type Result = {
  readonly decision?: {
    readonly one?: unknown;
    readonly other?: unknown;
    readonly same?: unknown;
    readonly called?: unknown;
  };
  readonly error?: unknown;
};

/** The values of a file, each with the bytes it takes up; those that cannot be read say why. */
async function* valuesIn(
  file: string,
  limit: number,
): AsyncGenerator<{ readonly number: number; readonly bytes: number; readonly value: unknown }> {
  if (file.endsWith('.parquet')) {
    const { parquetRows } = await import('../../shell/rows/parquet-rows.ts');
    let number = 0;
    for await (const value of parquetRows(file)) yield { number: ++number, bytes: 0, value };
    return;
  }
  for await (const { bytes, number } of linesOf(bytesFrom(file), file, limit)) {
    const size = (bytes?.length ?? 0) + 1;
    try {
      yield {
        number,
        bytes: size,
        value: bytes ? JSON.parse(Buffer.from(bytes).toString()) : { error: 'it is too long' },
      };
    } catch {
      yield { number, bytes: size, value: { error: 'it is not JSON' } };
    }
  }
}

/** What a row holds: an article, a decision of names, or why it is neither. */
const readResult = (value: unknown) => {
  const { decision, error } = (typeof value === 'object' && value !== null ? value : {}) as Result;
  if (typeof error === 'string') return { error };
  const { one, other, same, called } = decision ?? {};
  if (isReference(one) && (isReference(other) || typeof called === 'string'))
    return {
      decision: {
        one,
        other: isReference(other) ? other : [],
        isSame: same === true,
        called: typeof called === 'string' ? sanitise(called) : '',
      },
    };
  const record = resultRecord(value);
  return 'error' in record ? record : { record };
};

/**
 * Takes articles in whose quotations are known already: what `quotes --input jsonl --text` or `library export` printed.
 * @returns the exit status: 0 when every row was taken in, else 1.
 */
export const addResults = async (
  results: string,
  path: string,
  limit: number,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const files = ((): readonly string[] => {
    try {
      return filesIn(results);
    } catch (error) {
      throw new Error(cannotRead(results, reasonOf(error)));
    }
  })();
  // The rows of a batch are soon gone: room that grows with what they take up for a moment would never be given back.
  setFlagsFromString('--semi-space-growth-factor=1');
  return withLibrary(path, openLibrary(path, 'write', complain), async (database) => {
    const writer = createLibraryWriter(database);
    const progress = showProgress(process.stderr);
    const allBytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    let [articles, failed, bytes] = [0, 0, 0];
    let batch: ArticleRecord[] = [];
    const flush = (): void => {
      writer.put(batch);
      articles += batch.length;
      batch = [];
    };
    const fail = (message: string): void => {
      failed += 1;
      complain(message);
    };
    const take = async (file: string): Promise<void> => {
      for await (const { bytes: size, number, value } of valuesIn(file, limit)) {
        const found = readResult(value);
        bytes += size;
        if ('record' in found) batch.push(found.record);
        else if ('decision' in found) {
          flush();
          writer.decide([found.decision]);
        } else fail(`cannot read row ${number} of ${file}: ${found.error}`);
        if (batch.length >= BATCH) flush();
        progress.at({ articles: articles + batch.length, bytes, allBytes });
      }
    };
    try {
      for (const file of files)
        try {
          await take(file);
        } catch (error) {
          if (!(error instanceof Error && error.name === 'ReadError')) throw error;
          fail(messageOf(error));
        }
      flush();
    } finally {
      progress.end();
    }
    await write(`added ${articles} articles${failed > 0 ? `, ${failed} could not be read` : ''}\n`);
    return failed > 0 ? 1 : 0;
  });
};
