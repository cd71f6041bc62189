import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import { withoutSite } from './metadata/title.ts';

/** A page says its title this early, in code units. */
const HEAD = 1 << 16;
const META = /<meta\b[^<>]{0,2000}>/gi;
const TITLE = /<title\b[^<>]{0,200}>([^<]{1,1000})<\/title/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Words with the references to characters that titles have; others stay as they are. */
const decoded = (words: string): string =>
  words.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, ten, sixteen, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found?.[1] ?? found?.[2];
};

const metaOf = (head: string, property: string): string | undefined => {
  for (const [tag] of head.matchAll(META)) {
    if (tag.includes(property) && (attribute(tag, 'property') ?? attribute(tag, 'name')) === property)
      return attribute(tag, 'content');
  }
  return undefined;
};

/**
 * What a page says of itself in its head, as an article that has only a title: it is shown while the page is being
 * read. `undefined` where the page has none.
 */
export const readPageHead = (html: string, source: Source): Document | undefined => {
  const head = html.slice(0, HEAD);
  const site = metaOf(head, 'og:site_name');
  const given = metaOf(head, 'og:title') ?? TITLE.exec(head)?.[1];
  const title = given && withoutSite(decoded(given).replace(/\s+/g, ' ').trim(), site && decoded(site));
  return title ? compose([{ kind: 'heading', level: 1, pieces: [title] }], { title, source }) : undefined;
};
