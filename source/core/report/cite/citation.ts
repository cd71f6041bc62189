import type { Document } from '../../document/document.ts';
import { webAddress } from '../../document/web-address.ts';
import { oneLine } from '../printed-text.ts';
import { type Author, authorsOf, filedUnder } from './authors.ts';
import { type Issued, issuedOn } from './issued.ts';

/** What a list of references needs of an article. Every text is on one line. */
export type Citation = {
  /** Letters and digits that tell it from others: "solheim2026bridge". */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly issued?: Issued;
  /** The date as the article prints it, where no day or year could be read from it. */
  readonly date?: string;
  /** The publication it appeared in. */
  readonly site?: string;
  /** http or https. */
  readonly address?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
};

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '');

/** Words a title begins with that say nothing of it. */
const EMPTY = new Set(['a', 'an', 'the', 'on', 'in', 'of', 'how', 'why', 'what', 'who', 'is', 'to']);

const keyOf = (title: string, authors: readonly Author[], issued: Issued | undefined): string => {
  const [author] = authors;
  const name = author ? (plain(filedUnder(author)).split(' ').at(-1) ?? '') : '';
  const word = plain(title)
    .split(' ')
    .find((one) => one !== '' && !EMPTY.has(one));
  return `${name}${issued?.year ?? ''}${word ?? ''}`.slice(0, 60) || 'article';
};

/** What there is to cite an article by; its name stands in for a title it has not got. */
export const citationOf = ({
  title,
  byline,
  date,
  site,
  language,
  canonical,
  source,
}: Document): Citation => {
  const words = oneLine(title?.text ?? source.name);
  const authors = byline ? authorsOf(byline.text) : [];
  const issued = date ? issuedOn(date.text) : undefined;
  const address = webAddress(canonical) ?? webAddress(source.address);
  return {
    key: keyOf(words, authors, issued),
    title: words,
    authors,
    ...(issued ? { issued } : {}),
    ...(date && !issued ? { date: oneLine(date.text) } : {}),
    ...(site === undefined ? {} : { site: oneLine(site) }),
    ...(address === undefined ? {} : { address }),
    ...(language === undefined ? {} : { language: oneLine(language) }),
  };
};
