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

/** What one line of either kind of contents says, and the lines inside it. */
type Line = {
  readonly label: string | undefined;
  readonly link: string | undefined;
  readonly inner: readonly XmlElement[];
};

const ncxLine = (point: XmlElement): Line => ({
  label: wordsIn(childOf(point, 'navLabel')),
  link: childOf(point, 'content')?.attributes.src,
  inner: childrenOf(point, 'navPoint'),
});

const navLine = (item: XmlElement): Line => {
  const [link] = descendantsOf(item, 'a');
  const inner = childrenOf(item, 'ol').flatMap((list) => childrenOf(list, 'li'));
  return { label: wordsIn(link), link: link?.attributes.href ?? '', inner };
};

/** Reads a table of contents, outer lines before those inside them. */
export const contentsOf = (xml: string, kind: 'nav' | 'ncx', name: string): readonly Entry[] => {
  const root = parseXml(xml);
  const navs = descendantsOf(root, 'nav');
  const toc = navs.find(({ attributes }) => attributes.type === 'toc') ?? navs[0];
  const [readLine, outermost] =
    kind === 'ncx'
      ? [ncxLine, descendantsOf(root, 'navMap').flatMap((map) => childrenOf(map, 'navPoint'))]
      : [navLine, childrenOf(descendantsOf(toc, 'ol')[0], 'li')];
  const entriesOf = (items: readonly XmlElement[], level: number): Entry[] =>
    items.flatMap((item) => {
      const { label, link, inner } = readLine(item);
      const own = label && link !== undefined ? [{ label, level, ...resolveInside(link, name) }] : [];
      return [...own, ...entriesOf(inner, level + 1)];
    });
  return entriesOf(outermost, 1).slice(0, most);
};
