import { sanitise } from '../text/sanitise.ts';
import type { Document } from './document.ts';

/** On one line, as facts are printed. */
const safe = (words: string): string => sanitise(words).replace(/[\n\t]/g, ' ');

const safeIn = <T extends object>(facts: T): T =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? safe(value) : value]),
  ) as T;

/**
 * A document whose facts are as safe to show as its text is. What stands outside the text (an address, the name of
 * a publication, what was left out) comes from outside as well, and a reader of some format may hand it on as found.
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
