import type { Document } from '../document/document.ts';
import { given } from '../text/fields.ts';
import { languageOf } from '../text/language.ts';
import { authorsOf, fullName } from './cite/authors.ts';

/** Where an article comes from and what it says of itself, as reports print it. Absent facts are left out. */
export const sourceReport = ({ source, text, title, byline, dateline, date }: Document) =>
  given({
    name: source.name,
    mediaType: source.mediaType,
    address: source.address,
    encoding: source.encoding,
    title: title?.text,
    /** The line the article prints of its authors, without a date; without such a line what its metadata says. */
    byline: byline && (byline.line ?? byline.text),
    /** The authors' names, one by one. */
    authors: byline && authorsOf(byline.text).map(fullName),
    dateline: dateline?.text,
    date: date?.text,
    /** A BCP 47 code, where the text is not in English: then nobody is named for its quotations. */
    language: languageOf(text),
  });

export type SourceReport = ReturnType<typeof sourceReport>;
