import { getHeapStatistics } from 'node:v8';
import type { Document } from '../core/document/document.ts';

/** Bytes of memory the analysis takes for a code unit of text, as bench/scale.ts measures it: 4.5 GB for 100 MB. */
const PER_UNIT = 40;
const MEGABYTE = 1024 * 1024;

/**
 * Sees that there is memory to analyse an article in; without it Node would break off in the middle, with a page of
 * addresses. `limit` is the most this thread may have, in bytes.
 * @throws {Error} that says what is missing, and which flag allows it.
 */
export const assertRoom = (
  { text }: Pick<Document, 'text'>,
  limit = getHeapStatistics().heap_size_limit,
): void => {
  const needed = Math.ceil((text.length * PER_UNIT) / MEGABYTE);
  const allowed = Math.floor(limit / MEGABYTE);
  if (needed <= allowed) return;
  const enough = Math.ceil(needed / 1000) * 1000;
  throw new Error(
    `its quotations would take ${needed} MB of memory, and Node allows ${allowed}; NODE_OPTIONS=--max-old-space-size=${enough} allows more`,
  );
};
