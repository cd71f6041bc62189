import { readTokens } from './tokens.ts';

/** An element of an XML file. Names keep no prefix, since what a prefix stands for is the file's own choice. */
export type XmlElement = {
  readonly name: string;
  /** By local name; of two that differ in prefix alone, the first. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

/** An element whose end has not come yet, in the one around it; around the root there is none. */
type Open = { readonly element: XmlElement; readonly outer?: Open; readonly depth: number };

const deepest = 300;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML forgivingly: unmatched ends are ignored, entities other than XML's own stay as they are written (so none
 * can expand without bounds), and elements nested absurdly deep count as their parent's words. Never throws.
 */
export const parseXml = (xml = ''): XmlElement => {
  const root: XmlElement = { name: '#root', attributes: {}, children: [] };
  let top: Open = { element: root, depth: 1 };
  let tooDeep = 0;
  let name = '';
  let attributes: Record<string, string> = Object.create(null);
  const append = (text: string): void => {
    const { children } = top.element;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  };
  const open = (isEmpty: boolean): void => {
    if (top.depth > deepest) {
      if (!isEmpty) tooDeep++;
      return;
    }
    const element: XmlElement = { name: local(name), attributes, children: [] };
    top.element.children.push(element);
    if (!isEmpty) top = { element, outer: top, depth: top.depth + 1 };
  };
  const close = (closing: string): void => {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    for (let open = top; open.outer; open = open.outer) {
      if (open.element.name !== closing) continue;
      top = open.outer;
      return;
    }
  };
  readTokens(
    xml,
    {
      text: append,
      cdata: append,
      start: (written) => {
        name = written;
        attributes = Object.create(null);
      },
      attribute: (written, value) => {
        attributes[local(written)] ??= value;
      },
      open,
      close: (written) => close(local(written)),
    },
    { isXml: true },
  );
  return root;
};

/** The elements directly inside, of one name or of any. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first element directly inside by a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** Every element inside, at any depth, by a name, in the file's order. */
export const descendantsOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const visit = (inside: XmlElement | undefined): void => {
    for (const child of childrenOf(inside)) {
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
};

/** All the words inside. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

/** The words inside, white space collapsed; `undefined` where there are none. */
export const wordsIn = (element: XmlElement | undefined): string | undefined =>
  (element && textIn(element).replace(/\s+/g, ' ').trim()) || undefined;
