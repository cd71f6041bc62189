import { sanitise } from '../text/sanitise.ts';
import type { Document } from './document.ts';

/** Sanitises the words in a value, at any depth, and joins their lines, since such facts are printed on one line. */
const safe = (value: unknown): unknown => {
  if (typeof value === 'string') return sanitise(value).replace(/[\n\t]/g, ' ');
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, safe(one)]));
};

/**
 * Sanitises what a document has outside its text: an address, the name of a publication, what was left out. It comes from
 * outside too, and the reader of a format may return it unchanged.
 */
export const withSafeFacts = (document: Document): Document => {
  const { text, blocks, dropped, landmarks, cast, ...facts } = document;
  return {
    ...document,
    ...(safe(facts) as typeof facts),
    ...(dropped && { dropped: dropped.map((one) => ({ ...one, text: sanitise(one.text) })) }),
  };
};
