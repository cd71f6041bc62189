import type { Document } from '../../document/document.ts';
import { webAddress } from '../../document/web-address.ts';
import { given } from '../../text/fields.ts';
import { oneLine } from '../printed-text.ts';
import { type Author, authorsOf, filedUnder } from './authors.ts';
import { type Issued, issuedOn } from './issued.ts';

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

/**
 * What a list of references needs of an article; its name stands in for a title it has not got. Every text is on one
 * line.
 */
export const citationOf = ({ title, byline, date, site, language, canonical, source }: Document) => {
  const words = oneLine(title?.text ?? source.name);
  const authors = byline ? authorsOf(byline.text) : [];
  const issued = date && issuedOn(date.text);
  return given({
    /** Letters and digits that tell it from others: "solheim2026bridge". */
    key: keyOf(words, authors, issued),
    title: words,
    authors,
    issued,
    /** The date as the article prints it, where no day or year could be read from it. */
    date: date && !issued ? oneLine(date.text) : undefined,
    /** The publication it appeared in. */
    site: site && oneLine(site),
    /** http or https. */
    address: webAddress(canonical) ?? webAddress(source.address),
    /** A BCP 47 tag. */
    language: language && oneLine(language),
  });
};

export type Citation = ReturnType<typeof citationOf>;
