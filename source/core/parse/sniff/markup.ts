import { asLetters } from './bytes.ts';

/** What may stand before a page's first element: white space, an XML declaration, comments. */
const beginning = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*){0,4}/;

const start = (head: Uint8Array): string => asLetters(head).replace(beginning, '');

/** Whether the bytes begin an HTML page. */
export const isHtml = (head: Uint8Array): boolean =>
  /^<(?:!doctype\s+html|html|head|body)\b/.test(start(head));

/** Whether the bytes begin an RSS or Atom feed. */
export const isFeed = (head: Uint8Array): boolean =>
  /^(?:<\?xml-stylesheet[^>]{0,300}>\s*|<!doctype\s+rss[^>]{0,300}>\s*)?<(?:rss|feed|rdf:rdf)\b/.test(
    start(head),
  );

/** The encoding the markup itself declares in its first bytes. */
export const declaredEncoding = (head: Uint8Array): string | undefined => {
  const text = asLetters(head, 4096);
  const found =
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})/.exec(text) ??
    /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w.:-]{2,40})/.exec(text);
  const name = found?.[1];
  // Markup that can be read byte by byte is not in UTF-16, whatever it says: the HTML standard reads it as UTF-8.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
};
