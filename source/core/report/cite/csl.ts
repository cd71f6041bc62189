import type { Author } from './authors.ts';
import type { Citation } from './citation.ts';

/** An item of CSL-JSON (citation-style-language.org), as citation processors and Zotero read it. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'article';
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };
  readonly URL?: string;
  readonly language?: string;
};

const typeOf = ({ site, address }: Citation): CslItem['type'] => {
  if (site !== undefined) return 'article-newspaper';
  return address === undefined ? 'article' : 'webpage';
};

/** An article as an item of CSL-JSON. */
export const cslItem = (citation: Citation): CslItem => {
  const { key, title, authors, issued, date, site, address, language } = citation;
  const parts = issued ? [issued.year, issued.month, issued.day].filter((part) => part !== undefined) : [];
  return {
    id: key,
    type: typeOf(citation),
    title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(site === undefined ? {} : { 'container-title': site }),
    ...(issued ? { issued: { 'date-parts': [parts] } } : {}),
    ...(date === undefined ? {} : { issued: { literal: date } }),
    ...(address === undefined ? {} : { URL: address }),
    ...(language === undefined ? {} : { language }),
  };
};
