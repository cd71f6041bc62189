import { cleanByline, readByline } from '../../article/clean-byline.ts';
import { findDay } from '../../article/day.ts';
import { type Element, elementsIn, type Page, textOf } from '../tree.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { agreedTitle, type Candidate, pageTitleWeight } from './title.ts';

const clean = (text: string | undefined): string | undefined => {
  const tidy = text?.replace(/\s+/g, ' ').trim();
  return tidy ? tidy.slice(0, 1000) : undefined;
};

/** Names of `meta` elements that give who wrote an article, and when it was published, the plainest first. */
const authorFields =
  'dc:creator dcterm:creator dc.creator author byl article:author og:article:author parsely-author sailthru.author dcsext.author citation_author item:author'.split(
    ' ',
  );
const dateFields =
  'article:published_time og:article:published_time item:datepublished datepublished dc.date dc.date.issued dcterms.created dc:date date pubdate pdate parsely-pub-date sailthru.date citation_publication_date article:published'.split(
    ' ',
  );

/** What the elements of the page give, first come first kept. */
type Found = {
  readonly meta: Map<string, string>;
  /** Links to authors, and lines whose class calls them a byline; `name` is that class. */
  readonly bylines: { readonly text: string; readonly name: string }[];
  readonly headings: string[];
  title?: string | undefined;
  canonical?: string | undefined;
  language?: string | undefined;
  time?: string | undefined;
  address?: string | undefined;
};

const bylines =
  /(?:^|[\s_-])(?:byline|author)(?:$|\s|[-_]{1,2}(?:name|by|author|text|line|title|fmt)(?:$|\s))|(?:^|\s)[a-z]*byline(?:$|\s)/i;

const keep = (map: Map<string, string>, key: string | undefined, value: string | undefined): void => {
  const text = clean(value);
  for (const name of key?.toLowerCase().split(/\s+/) ?? []) {
    if (name && text && !map.has(name)) map.set(name, text);
  }
};

const note = (element: Element, found: Found): void => {
  const { tag, attributes } = element;
  const property = attributes.itemprop;
  if (tag === 'html') found.language ??= attributes.lang ?? attributes['xml:lang'];
  else if (tag === 'title') found.title ??= clean(textOf(element));
  else if (tag === 'h1') found.headings.push(clean(textOf(element)) ?? '');
  else if (tag === 'meta')
    keep(found.meta, attributes.property ?? attributes.name ?? property, attributes.content);
  else if (tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) found.canonical ??= attributes.href;
  else if (tag === 'time') found.time ??= clean(attributes.datetime ?? textOf(element));
  if (property && tag !== 'meta') {
    keep(
      found.meta,
      property
        .split(/\s+/)
        .map((name) => `item:${name}`)
        .join(' '),
      attributes.content ?? attributes.datetime ?? textOf(element),
    );
  }
  const isAuthor = /\bauthor\b/i.test(attributes.rel ?? '');
  const name = isAuthor ? 'rel' : (attributes.class ?? '');
  if ((isAuthor || bylines.test(name)) && found.bylines.length < 40) {
    const text = clean(textOf(element)) ?? '';
    if (text !== '' && text.length < 160) found.bylines.push({ text, name });
  }
  if (tag === 'address') found.address ??= clean(textOf(element));
};

const survey = (root: Element): Found => {
  const found: Found = { meta: new Map(), bylines: [], headings: [] };
  const visit = (element: Element): void => {
    note(element, found);
    for (const child of elementsIn(element)) visit(child);
  };
  visit(root);
  return found;
};

const isNamed = (name: string | undefined): name is string => name !== undefined;

/** Bylines whose class no other has come first: those of comments and of other stories are many of one class. */
const soleFirst = (bylines: Found['bylines']): readonly string[] => {
  const isSole = ({ text, name }: Found['bylines'][number]): boolean =>
    bylines.every((other) => other.name !== name || other.text === text);
  return [...bylines.filter(isSole), ...bylines].map(({ text }) => text);
};

/** The names of its authors, and the line of the page that names them where only such a line does. */
const bylineOf = (
  found: Found,
  linked: LinkedArticle | undefined,
): { readonly byline?: string; readonly bylineLine?: string } => {
  const named = linked?.authors.map(cleanByline).filter(isNamed) ?? [];
  if (named.length > 0) return { byline: [...new Set(named)].slice(0, 6).join(', ') };
  const field = authorFields.map((name) => cleanByline(found.meta.get(name))).find(isNamed);
  if (field) return { byline: field };
  const address = found.address?.length && found.address.length < 60 ? found.address : undefined;
  const printed = [...soleFirst(found.bylines), address].map(readByline).find((byline) => byline);
  return printed ? { byline: printed.names, bylineLine: printed.line } : {};
};

/** The day it was published: `YYYY-MM-DD`. */
const dateOf = ({ meta, time }: Found, linked: LinkedArticle | undefined): string | undefined => {
  const given = [linked?.date, ...dateFields.map((field) => meta.get(field)), time];
  const found = given.find((date) => date !== undefined && findDay(date) !== undefined);
  return found === undefined ? undefined : findDay(found);
};

const absolute = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/[^\s<>"]+$/i.test(address) && address.length < 2000 ? address : undefined;

/**
 * What a page says of its article outside the article's own words: gathered from linked data, OpenGraph, microdata and the
 * page's head.
 */
export const metadataOf = ({ root, linkedData }: Page) => {
  const found = survey(root);
  const { meta } = found;
  const linked = linkedArticle(linkedData);
  const site = meta.get('og:site_name') ?? linked?.publisher ?? meta.get('application-name');
  const only = found.headings.length === 1 ? clean(found.headings[0]) : undefined;
  const heading = only ?? meta.get('item:headline') ?? found.headings.find((text) => text !== '');
  const candidates: readonly Candidate[] = [
    { text: meta.get('og:title'), weight: 2.05 },
    { text: linked?.headline, weight: 1.5 },
    ...['dc:title', 'dc.title', 'parsely-title'].map((field) => ({ text: meta.get(field), weight: 1.1 })),
    { text: meta.get('twitter:title'), weight: 0.3 },
    { text: linked?.name, weight: 0.8 },
    { text: found.title, weight: pageTitleWeight },
    { text: heading, weight: only ? 1 : 0.4 },
  ];
  const canonical = absolute(found.canonical) ?? absolute(meta.get('og:url')) ?? absolute(linked?.address);
  return {
    title: agreedTitle(candidates, site, canonical),
    ...bylineOf(found, linked),
    date: dateOf(found, linked),
    site,
    /** A BCP 47 tag. */
    language: found.language ?? linked?.language ?? meta.get('og:locale')?.replace('_', '-'),
    canonical,
    description: meta.get('og:description') ?? meta.get('description') ?? linked?.description,
    /** The article's words by its linked data. */
    body: linked?.body,
    /** All the titles the page gives, the site's name on them or not. */
    titles: [...new Set([...candidates.map(({ text }) => text), only])].filter(
      (title) => title !== undefined,
    ),
  };
};
