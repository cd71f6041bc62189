import { textAt } from '../../../text/at.ts';
import type { Element, Node, Page } from '../tree.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';

/** What a page says of its article outside the article's own words. */
export type Metadata = {
  readonly title?: string;
  readonly byline?: string;
  /** As the page gives it: mostly ISO 8601. */
  readonly date?: string;
  readonly site?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly canonical?: string;
  readonly description?: string;
  /** The article's words by its linked data. */
  readonly body?: string;
  /** All the titles the page gives, the site's name on them or not. */
  readonly titles: readonly string[];
};

const textOf = (node: Node): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join(' ');
const clean = (text: string | undefined): string | undefined => {
  const tidy = text?.replace(/\s+/g, ' ').trim();
  return tidy ? tidy.slice(0, 1000) : undefined;
};

/** What the elements of the page give, first come first kept. */
type Found = {
  readonly meta: Map<string, string>;
  readonly authors: string[];
  readonly headings: string[];
  title?: string | undefined;
  canonical?: string | undefined;
  language?: string | undefined;
  time?: string | undefined;
  address?: string | undefined;
};

const keep = (map: Map<string, string>, key: string | undefined, value: string | undefined): void => {
  const name = key?.toLowerCase().trim();
  const text = clean(value);
  if (name && text && !map.has(name)) map.set(name, text);
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
    keep(found.meta, `item:${property}`, attributes.content ?? attributes.datetime ?? textOf(element));
  }
  const isAuthor =
    /\bauthor\b/i.test(attributes.rel ?? '') ||
    /^(?:byline|author)(?:[-_]*name)?$/i.test(attributes.class ?? '');
  if (isAuthor && found.authors.length < 5) found.authors.push(clean(textOf(element)) ?? '');
  if (tag === 'address') found.address ??= clean(textOf(element));
};

const survey = (root: Element): Found => {
  const found: Found = { meta: new Map(), authors: [], headings: [] };
  const visit = (element: Element): void => {
    note(element, found);
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  return found;
};

/** "Title | Site" and "Title - Site" without the site, where the site is known or the title long enough alone. */
const withoutSite = (title: string, site: string | undefined, headings: readonly string[]): string => {
  const heading = headings.find((text) => text.length > 8 && title.startsWith(text));
  if (heading) return heading;
  const parts = title.split(/\s+[|»·–—-]\s+/);
  const last = textAt(parts, parts.length - 1);
  if (parts.length < 2) return title;
  const isSite = site !== undefined && last.toLowerCase().includes(site.toLowerCase());
  if (!isSite && !title.includes(' | ')) return title;
  return title.slice(0, title.length - last.length).replace(/\s+[|»·–—-]\s+$/, '');
};

const isName = (text: string | undefined): text is string =>
  text !== undefined && text !== '' && text.length < 120 && !/^https?:|@|\badmin\b/i.test(text);

const bylineOf = (found: Found, linked: LinkedArticle | undefined): string | undefined => {
  const { meta } = found;
  const named = linked?.authors.filter(isName) ?? [];
  if (named.length > 0) return [...new Set(named)].slice(0, 6).join(', ');
  const candidates = [
    meta.get('author'),
    meta.get('article:author'),
    meta.get('dc.creator'),
    meta.get('parsely-author'),
    meta.get('sailthru.author'),
    meta.get('item:author'),
    ...found.authors,
    found.address?.length && found.address.length < 60 ? found.address : undefined,
  ];
  return candidates.find(isName)?.replace(/^(?:written\s+)?by:?\s+/i, '');
};

const absolute = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/[^\s<>"]+$/i.test(address) && address.length < 2000 ? address : undefined;

/** Gathers title, byline, date, site, language and address from linked data, OpenGraph, microdata and the page's head. */
export const metadataOf = ({ root, linkedData }: Page): Metadata => {
  const found = survey(root);
  const { meta } = found;
  const linked = linkedArticle(linkedData);
  const site = meta.get('og:site_name') ?? linked?.publisher ?? meta.get('application-name');
  const given = [meta.get('og:title'), linked?.headline, meta.get('twitter:title'), found.title];
  const only = found.headings.length === 1 ? clean(found.headings[0]) : undefined;
  const raw =
    given.find((title) => title !== undefined) ?? only ?? found.headings.find((text) => text !== '');
  const canonical = absolute(found.canonical) ?? absolute(meta.get('og:url')) ?? absolute(linked?.address);
  const entries = {
    title: raw && withoutSite(raw, site, found.headings),
    byline: bylineOf(found, linked),
    date:
      linked?.date ??
      meta.get('article:published_time') ??
      meta.get('item:datepublished') ??
      meta.get('datepublished') ??
      meta.get('dc.date') ??
      meta.get('date') ??
      meta.get('parsely-pub-date') ??
      found.time,
    site,
    language: found.language ?? linked?.language ?? meta.get('og:locale')?.replace('_', '-'),
    canonical,
    description: meta.get('og:description') ?? meta.get('description') ?? linked?.description,
    body: linked?.body,
  };
  const known = Object.fromEntries(Object.entries(entries).filter(([, value]) => value));
  return { ...known, titles: [...given, only].filter((title) => title !== undefined) };
};
