import { memoised } from '../../text/memoised.ts';
import { childrenOf, textIn, type XmlElement } from '../xml/xml-tree.ts';

/** Elements that only hold content: content controls, accepted insertions, tags, runs of one direction. */
const wrappers = new Set('sdt sdtContent ins moveTo smartTag customXml dir bdo fldSimple'.split(' '));

/** Memoised, since the same is asked of the elements inside. */
const hasWords = memoised(
  (element: XmlElement): boolean =>
    element.name === 'sym' ||
    (element.name === 't' ? textIn(element) !== '' : childrenOf(element).some((child) => hasWords(child))),
);

/** Of the same content written in several ways, the first that has words. */
const chosen = (alternatives: XmlElement): XmlElement | undefined => {
  const ways = childrenOf(alternatives);
  return ways.find(hasWords) ?? ways[0];
};

/** The elements inside, with what only wraps others replaced by what it holds. */
export const contentOf = (parent: XmlElement): readonly XmlElement[] =>
  childrenOf(parent).flatMap((child) => {
    if (wrappers.has(child.name)) return contentOf(child);
    if (child.name !== 'AlternateContent') return [child];
    const way = chosen(child);
    return way ? contentOf(way) : [];
  });

/** The outermost text boxes in a paragraph, in the file's order. */
export const boxesIn = (element: XmlElement): readonly XmlElement[] =>
  contentOf(element).flatMap((child) => {
    if (child.name === 'txbxContent') return [child];
    return child.name === 'del' || child.name === 'moveFrom' ? [] : boxesIn(child);
  });
