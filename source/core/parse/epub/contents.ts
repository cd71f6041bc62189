import { resolveInside } from '../archive/archive.ts';
import { childOf, childrenOf, descendantsOf, parseXml, wordsIn, type XmlElement } from '../xml/xml-tree.ts';

/** A line of a book's table of contents. */
export type Entry = {
  readonly label: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly name: string;
  readonly fragment: string;
};

const most = 5000;

const fromNcx = (root: XmlElement, from: string): Entry[] => {
  const entries: Entry[] = [];
  const visit = (parent: XmlElement, level: number): void => {
    for (const point of childrenOf(parent, 'navPoint')) {
      const label = wordsIn(childOf(point, 'navLabel'));
      const link = childOf(point, 'content')?.attributes.src;
      if (label && link !== undefined) entries.push({ label, level, ...resolveInside(link, from) });
      visit(point, level + 1);
    }
  };
  for (const map of descendantsOf(root, 'navMap')) visit(map, 1);
  return entries;
};

const fromNav = (root: XmlElement, from: string): Entry[] => {
  const entries: Entry[] = [];
  const visit = (list: XmlElement, level: number): void => {
    for (const item of childrenOf(list, 'li')) {
      const link = descendantsOf(item, 'a')[0];
      const label = wordsIn(link);
      if (link && label) entries.push({ label, level, ...resolveInside(link.attributes.href ?? '', from) });
      for (const inner of childrenOf(item, 'ol')) visit(inner, level + 1);
    }
  };
  const navs = descendantsOf(root, 'nav');
  const toc = navs.find(({ attributes }) => attributes.type === 'toc') ?? navs[0];
  for (const list of toc ? descendantsOf(toc, 'ol').slice(0, 1) : []) visit(list, 1);
  return entries;
};

/** Reads a table of contents, outer lines before those inside them. */
export const contentsOf = (xml: string, kind: 'nav' | 'ncx', name: string): readonly Entry[] => {
  const root = parseXml(xml);
  return (kind === 'ncx' ? fromNcx(root, name) : fromNav(root, name)).slice(0, most);
};
