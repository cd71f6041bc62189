import type { Document, Stated } from '../../document/document.ts';
import { cleanByline } from './clean-byline.ts';
import { dayOf } from './day.ts';

/** A statement cleaned, unless it is words of the article itself. */
const cleaned = (stated: Stated | undefined, clean: (text: string) => string): Stated | undefined =>
  stated?.range || !stated ? stated : { ...stated, text: clean(stated.text) };

/**
 * An article whose byline is names alone and whose date is a day, as far as a file's metadata says them: "By Jane Roe 22
 * Dec 2016" and "2015-07-24T05:36:09+01:00" would else reach the screen, citations and exports.
 */
export const withCleanFacts = (document: Document): Document => {
  const byline = cleaned(document.byline, (text) => cleanByline(text) ?? text);
  const date = cleaned(document.date, dayOf);
  return { ...document, ...(byline && { byline }), ...(date && { date }) };
};
