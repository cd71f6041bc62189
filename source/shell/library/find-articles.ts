import { statSync } from 'node:fs';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { filesIn } from '../load/files-in.ts';
import type { LoadOptions, Place } from '../load/index.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';
import { USUAL_LINE } from '../rows/lines.ts';
import { keyOf } from '../rows/read-row.ts';
import { type ManyFormat, rowsIn, valuesIn } from '../rows/rows.ts';
import { originOf } from '../storage/origin.ts';
import type { ArticleTask } from './article-tasks.ts';
import type { Decision } from './decisions.ts';
import { resultFiles, resultOf } from './read-results.ts';

/**
 * Where articles are looked for: files, folders and addresses, (`input`) files of rows, or (`results`) a file or folder of
 * articles whose quotations are known.
 */
export type Sought = {
  readonly operands: readonly (string | Place)[];
  readonly input?: ManyFormat | undefined;
  readonly results?: string | undefined;
  readonly reading: LoadOptions;
};

/** An article to be added, a decision, or a sentence on why there is neither; `bytes` is what it takes up in what is read. */
export type Candidate = { readonly bytes: number } & (
  | { readonly task: ArticleTask; readonly key: string }
  | { readonly record: ArticleRecord }
  | { readonly decision: Decision }
  | { readonly problem: string }
);

const candidateOf = (place: Place, name: string, bytes = 0, stamp = ''): Candidate => {
  const key = originOf(place) ?? name;
  return { bytes, key, task: { kind: 'place', place, key, stamp } };
};

const fileCandidate = (path: string): Candidate => {
  try {
    const { size, mtimeMs } = statSync(path);
    return candidateOf({ kind: 'file', path }, path, size, `${mtimeMs}:${size}`);
  } catch (error) {
    return { bytes: 0, problem: cannotRead(path, reasonOf(error)) };
  }
};

function* placesOf(sought: string | Place): Generator<Candidate> {
  if (typeof sought === 'string' && /^https?:\/\//i.test(sought)) sought = { kind: 'address', url: sought };
  if (typeof sought !== 'string' && sought.kind !== 'file') return yield candidateOf(sought, sought.kind);
  const path = typeof sought === 'string' ? sought : sought.path;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      for (const file of filesIn(path)) yield fileCandidate(file);
    else yield fileCandidate(path);
  } catch (error) {
    yield { bytes: 0, problem: cannotRead(path, reasonOf(error)) };
  }
}

const badRow = (bytes: number, number: number, name: string, error: string): Candidate => ({
  bytes,
  problem: `cannot read row ${number} of ${name}: ${error}`,
});

async function* rowsOf(
  path: string | undefined,
  format: ManyFormat,
  limit: number,
): AsyncGenerator<Candidate> {
  for await (const { number, bytes, row } of rowsIn(path, format, limit)) {
    if ('error' in row) yield badRow(bytes, number, path ?? 'standard input', row.error);
    else {
      // All of the row counts: another title or date is a change as well.
      const stamp = fingerprint(row.words + JSON.stringify(row.fields));
      // Other fields stay here: a thread has no use for them, and numbers kept as they were written go to none.
      const key = keyOf(row);
      yield { bytes, key, task: { kind: 'row', row: { ...row, id: key, fields: {} }, stamp } };
    }
  }
}

async function* resultsOf(file: string, limit: number): AsyncGenerator<Candidate> {
  const format = file.endsWith('.parquet') ? 'parquet' : 'jsonl';
  for await (const { number, bytes, read } of valuesIn(file, format, limit)) {
    const result = 'error' in read ? read : resultOf(read.value);
    yield 'error' in result ? badRow(bytes, number, file, result.error) : { bytes, ...result };
  }
}

/** A file that cannot be read to its end costs a sentence, and what is left of it. */
async function* asFarAsRead(candidates: AsyncGenerator<Candidate>): AsyncGenerator<Candidate> {
  try {
    yield* candidates;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ReadError')) throw error;
    yield { bytes: 0, problem: error.message };
  }
}

/** The articles that are to be added, one after another: files, those in folders, addresses, or what is in rows of files. */
export async function* findArticles({
  operands,
  input,
  results,
  reading,
}: Sought): AsyncGenerator<Candidate> {
  const limit = reading.isSizeAsked ? reading.maxSize : USUAL_LINE;
  if (results !== undefined)
    for (const file of resultFiles(results)) yield* asFarAsRead(resultsOf(file, limit));
  else if (input === undefined) for (const operand of operands) yield* placesOf(operand);
  else
    for (const path of operands.length > 0 ? operands : ['-'])
      yield* asFarAsRead(rowsOf(path === '-' || typeof path !== 'string' ? undefined : path, input, limit));
}

/** Bytes of all that is to be read, as far as that is known beforehand; 0 where it is not. */
export const sizeOf = ({ operands, results }: Sought): number => {
  let sum = 0;
  for (const operand of results === undefined ? operands : resultFiles(results))
    for (const { bytes } of placesOf(operand)) sum += bytes;
  return sum;
};
