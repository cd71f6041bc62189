import { exactInteger } from './article-row.ts';

/** A date as a row has it: the day alone where there is no time. */
const dateWords = (date: Date): string | null =>
  Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/T00:00:00\.000Z$/, '');

/**
 * A value of a typed file as JSON has it: whole numbers of 64 bits exactly, dates as ISO 8601, bytes as numbers; fields
 * without a value are left out.
 */
export const plainValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') return exactInteger(value);
  if (value instanceof Date) return dateWords(value);
  if (ArrayBuffer.isView(value)) return [...(value as Uint8Array)].map(plainValue);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      one === null || one === undefined ? [] : [[name, plainValue(one)]],
    ),
  );
};
