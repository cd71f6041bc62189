import { fromBase64, strictUtf8 } from '../decode/decoder.ts';
import { childOf, childrenOf, textIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts';

const words = (parent: XmlElement | undefined, ...names: readonly string[]): string | undefined =>
  names.map((name) => wordsIn(childOf(parent, name))).find((text) => text !== undefined);

const linkOf = (entry: XmlElement): string | undefined => {
  const links = childrenOf(entry, 'link');
  const own = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  return own?.attributes.href ?? (own ? textIn(own).trim() || undefined : undefined);
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const serialise = (children: XmlElement['children']): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const { href } = child.attributes;
      return `<${child.name}${href === undefined ? '' : ` href="${escaped(href)}"`}>${serialise(child.children)}</${child.name}>`;
    })
    .join('');

/** What a feed gives of a story, its whole words before what only sums them up. */
const bodies = ['encoded', 'content', 'body', 'description', 'summary'] as const;
/** These hold the story itself. */
const wholes: readonly string[] = bodies.slice(0, 3);

/** Plain words as HTML: a blank line parts paragraphs, and lines stay lines. */
const asHtml = (text: string): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** Text written as Base64; as it stands where it is none. */
const unpacked = (written: string): string => {
  const bytes = fromBase64(written);
  return (bytes && strictUtf8(bytes)) ?? written;
};

/**
 * Atom gives a story's words as text, as HTML written as text, as XHTML, or by a media type, in Atom 0.3 with a mode
 * beside it; RSS gives HTML written as text.
 */
const htmlOf = (element: XmlElement): string => {
  const { type = '', mode } = element.attributes;
  const isMarkup = element.children.some((child) => typeof child !== 'string');
  if (isMarkup && mode !== 'base64') return serialise(element.children);
  const isPacked = mode === 'base64' || (type.includes('/') && !/^text\/|\bxml$/.test(type));
  const text = isPacked ? unpacked(textIn(element)) : textIn(element);
  if (/^text\/(?!html)/.test(type)) return asHtml(text);
  return type === 'text' ? escaped(text) : text;
};

/** Fewer characters than this, where nobody says that they are all, lead to a story. */
const long = 1500;
const breaksOff =
  /(?:…|\.\.\.|&#8230;|&hellip;|\[…\]|read more|continue reading|weiterlesen|lire la suite|leer más)[\s\]»›→.)]*$/i;

/** The story, or what the feed gives of it; and whether that is all of it, rather than what leads to it. */
const bodyOf = (entry: XmlElement): { readonly html?: string; readonly isWhole: boolean } => {
  // Media RSS has a "content" too, a picture's.
  const element = bodies
    .map((name) =>
      childrenOf(entry, name).find(
        (child) => child.children.length > 0 && child.attributes.url === undefined,
      ),
    )
    .find((child) => child !== undefined);
  if (!element) return { isWhole: false };
  const html = htmlOf(element);
  const words = html
    .slice(0, 20 * long)
    .replace(/<[^<>]*>/g, '')
    .trim();
  const isWhole =
    !breaksOff.test(words.slice(-80)) && (wholes.includes(element.name) || words.length >= long);
  return { html, isWhole };
};

/** A title as HTML: one that says it is plain words, or Base64, is that. */
const titleOf = (entry: XmlElement): string | undefined => {
  const element = childOf(entry, 'title');
  const { type = '', mode } = element?.attributes ?? {};
  const text = words(entry, 'title');
  if (element && mode === 'base64') return unpacked(textIn(element));
  return text !== undefined && /^text(?:\/plain)?$/.test(type) ? escaped(text) : text;
};

/** A story of a feed. */
export type FeedEntry = ReturnType<typeof readEntry>;

const readEntry = (entry: XmlElement) => ({
  ...bodyOf(entry),
  title: titleOf(entry),
  author: words(entry, 'creator') ?? words(childOf(entry, 'author'), 'name') ?? words(entry, 'author'),
  date: words(entry, 'pubDate', 'published', 'updated', 'date'),
  link: linkOf(entry),
});

const most = 500;

/** Reads an RSS (0.9 to 2.0) or Atom feed. */
export const feedOf = (root: XmlElement) => {
  const top = childrenOf(root).find(({ name }) => /^(?:rss|feed|rdf)$/i.test(name));
  if (!top) return undefined;
  const channel = childOf(top, 'channel') ?? top;
  const entries = [channel, top].flatMap((parent) => [
    ...childrenOf(parent, 'item'),
    ...childrenOf(parent, 'entry'),
  ]);
  return {
    title: words(channel, 'title'),
    language: words(channel, 'language') ?? top.attributes.lang,
    entries: [...new Set(entries)].slice(0, most).map(readEntry),
  };
};
