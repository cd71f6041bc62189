import { given } from '../../text/fields.ts';
import type { Citation } from './citation.ts';

const typeOf = ({ site, address }: Citation) => {
  if (site !== undefined) return 'article-newspaper';
  return address === undefined ? 'article' : 'webpage';
};

/** An article as an item of CSL-JSON (citation-style-language.org), as citation processors and Zotero read it. */
export const cslItem = (citation: Citation) => {
  const { key, title, authors, issued, date, site, address, language } = citation;
  const parts = issued ? [issued.year, issued.month, issued.day].filter((part) => part !== undefined) : [];
  const printed = date === undefined ? undefined : { literal: date };
  return given({
    id: key,
    type: typeOf(citation),
    title,
    author: authors.length > 0 ? authors : undefined,
    'container-title': site,
    issued: issued ? { 'date-parts': [parts] } : printed,
    URL: address,
    language,
  });
};
