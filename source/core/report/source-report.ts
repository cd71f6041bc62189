import type { Document } from '../document/document.ts';
import { languageOf } from '../text/language.ts';
import type { LanguageCode } from '../text/language-words.ts';
import { authorsOf, fullName } from './cite/authors.ts';

/** Where an article comes from and what it says of itself, as reports print it. Absent facts are left out. */
export type SourceReport = {
  readonly name: string;
  readonly mediaType: string;
  readonly address?: string;
  readonly encoding?: string;
  readonly title?: string;
  /** The line the article prints of its authors, without a date; without such a line what its metadata says. */
  readonly byline?: string;
  /** The authors' names, one by one. */
  readonly authors?: readonly string[];
  readonly dateline?: string;
  readonly date?: string;
  /** A BCP 47 code, where the text is not in English: then nobody is named for its quotations. */
  readonly language?: LanguageCode;
};

/** The source of an article, for a report. */
export const sourceReport = ({ source, text, title, byline, dateline, date }: Document): SourceReport => {
  const language = languageOf(text);
  return {
    name: source.name,
    mediaType: source.mediaType,
    ...(source.address === undefined ? {} : { address: source.address }),
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    ...(title ? { title: title.text } : {}),
    ...(byline ? { byline: byline.line ?? byline.text, authors: authorsOf(byline.text).map(fullName) } : {}),
    ...(dateline ? { dateline: dateline.text } : {}),
    ...(date ? { date: date.text } : {}),
    ...(language === undefined ? {} : { language }),
  };
};
