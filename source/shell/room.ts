import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { isTooLong, longestAtOnce } from '../core/analyse/windows/in-parts.ts';
import type { Document } from '../core/document/document.ts';

/**
 * Bytes of memory the analysis takes for a code unit of text, as bench/scale.ts measures it: of a part, which is as
 * much as is analysed at a time, and of all the rest, of which only what was found is kept.
 */
const PER_UNIT = 40;
const PER_UNIT_KEPT = 20;
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
  const units = Math.min(text.length, longestAtOnce);
  const needed = Math.ceil((units * PER_UNIT + (text.length - units) * PER_UNIT_KEPT) / MEGABYTE);
  const allowed = Math.floor(limit / MEGABYTE);
  if (needed <= allowed) return;
  const enough = Math.ceil(needed / 1000) * 1000;
  throw new Error(
    `its quotations would take ${needed} MB of memory, and Node allows ${allowed}; NODE_OPTIONS=--max-old-space-size=${enough} allows more`,
  );
};

/** By how many parts in a hundred what lies about may grow before it is collected, in a text as long as books. */
const GROWTH = 40;

/**
 * Has what a long analysis leaves lying about collected sooner: a fifth less memory, at a few hundredths of the time.
 * A short one is over before that could pay; 0 lets V8 decide, as it does by itself.
 */
export const spareMemory = (document: Pick<Document, 'text'>): void =>
  setFlagsFromString(`--heap-growing-percent=${isTooLong(document) ? GROWTH : 0}`);
