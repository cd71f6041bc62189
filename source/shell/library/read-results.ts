import { statSync } from 'node:fs';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import { resultRecord } from '../../core/library/result-record.ts';
import { sanitise } from '../../core/text/sanitise.ts';
import { filesIn } from '../load/files-in.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';
import type { Decision, NameReference } from './decisions.ts';

const ENDINGS: ReadonlySet<string> = new Set(['jsonl', 'ndjson', 'json', 'parquet']);

/** A file of results, or those of a folder and the folders in it; Spark's own files begin with "_". @throws when there is none */
export const resultFiles = (path: string): readonly string[] => {
  try {
    return statSync(path).isDirectory() ? [...filesIn(path, ENDINGS, /^[._]/)] : [path];
  } catch (error) {
    throw new Error(cannotRead(path, reasonOf(error)));
  }
};

/** What a row of a result holds: an article whose quotations are known, what a reader decided of names, or neither. */
export type Result =
  | { readonly record: ArticleRecord }
  | { readonly decision: Decision }
  | { readonly error: string };

const isReference = (value: unknown): value is NameReference =>
  Array.isArray(value) && value.length > 1 && value.every((part) => typeof part === 'string');

type Row = { readonly decision?: Readonly<Record<string, unknown>>; readonly error?: unknown };

/** Reads a row of a result. */
export const resultOf = (value: unknown): Result => {
  const { decision, error } = (typeof value === 'object' && value !== null ? value : {}) as Row;
  if (typeof error === 'string') return { error };
  const { one, other, same, called } = decision ?? {};
  if (isReference(one) && (isReference(other) || typeof called === 'string')) {
    const name = typeof called === 'string' ? sanitise(called) : '';
    return { decision: { one, other: isReference(other) ? other : [], isSame: same === true, called: name } };
  }
  const record = resultRecord(value);
  return 'error' in record ? record : { record };
};
