import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { isTooLong, longestAtOnce } from '../core/analyse/windows/too-long.ts';
import type { Document } from '../core/document/document.ts';
import { USUAL_SIZE } from '../core/parse/limits.ts';

/**
 * Bytes of memory the analysis takes for a code unit of text, as bench/scale.ts measures it: of a part, which is as
 * much as is analysed at a time, and of all the rest, of which only what was found is kept.
 */
const PER_UNIT = 40;
const PER_UNIT_KEPT = 20;
const MEGABYTE = 1024 * 1024;

type Text = Pick<Document, 'text'>;

/** The most memory this thread may have, in megabytes. */
const allowedHere = (): number => Math.floor(getHeapStatistics().heap_size_limit / MEGABYTE);

/** Megabytes the analysis of an article takes. */
const neededFor = ({ text }: Text): number => {
  const units = Math.min(text.length, longestAtOnce);
  return Math.ceil((units * PER_UNIT + (text.length - units) * PER_UNIT_KEPT) / MEGABYTE);
};

/** Whether there is memory to analyse an article in. `allowed` is in megabytes. */
export const hasRoom = (document: Text, allowed = allowedHere()): boolean => neededFor(document) <= allowed;

/**
 * Sees that there is memory to analyse an article in; without it Node would break off in the middle, with a page of
 * addresses. `isAsked`: all the memory there is was asked for already. `allowed` is in megabytes.
 * @throws {Error} that says what is missing, and which flag allows more.
 */
export const assertRoom = (document: Text, isAsked = false, allowed = allowedHere()): void => {
  if (hasRoom(document, allowed)) return;
  const size = Math.ceil(Math.max(document.text.length, USUAL_SIZE) / MEGABYTE);
  const more = isAsked ? 'this is all that can be had' : `--max-size ${size} allows more`;
  throw new Error(
    `its quotations would take ${neededFor(document)} MB of memory, and Node allows ${allowed}; ${more}`,
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
