import { sanitise } from '../text/sanitise.ts';
import type { Document } from './document.ts';

/** Sanitises words and joins their lines, since such facts are printed on one line. */
const safe = (words: string): string => sanitise(words).replace(/[\n\t]/g, ' ');

const safeIn = <T extends object>(facts: T): T =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? safe(value) : value]),
  ) as T;

/**
 * Sanitises what a document has outside its text: an address, the name of a publication, what was left out. It comes from
 * outside too, and the reader of a format may return it unchanged.
 */
export const withSafeFacts = (document: Document): Document => {
  const {
    text: _,
    blocks: __,
    source,
    dropped,
    stories,
    warnings,
    title,
    byline,
    dateline,
    date,
    ...facts
  } = document;
  return {
    ...document,
    ...safeIn(facts),
    source: safeIn(source),
    ...(title && { title: safeIn(title) }),
    ...(byline && { byline: safeIn(byline) }),
    ...(dateline && { dateline: safeIn(dateline) }),
    ...(date && { date: safeIn(date) }),
    ...(dropped && { dropped: dropped.map((one) => ({ ...one, text: sanitise(one.text) })) }),
    ...(stories && { stories: stories.map(safeIn) }),
    ...(warnings && { warnings: warnings.map(safe) }),
  };
};
