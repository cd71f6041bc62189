import { readTokens } from '../xml/tokens.ts';
import {
  blockStarts,
  closedBy,
  formattingTags,
  headTags,
  inlineTags,
  opaqueTags,
  scopeTags,
  voidTags,
} from './tags.ts';

/** An element of the page, in a tree far smaller than a browser's: names and attributes in lower case. */
export type Element = {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Element | undefined;
};
export type Text = { readonly kind: 'text'; text: string };
export type Node = Element | Text;

/** The words of a node, a space between those of two. */
export const textOf = (node: Node): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join(' ');

/** The elements directly inside. */
export const elementsIn = (element: Element | undefined): readonly Element[] =>
  (element?.children ?? []).filter((child): child is Element => child.kind === 'element');

/** The last of the elements that are something, each directly inside the one before; the given one where none is. */
export const innermost = (element: Element, is: (inner: Element) => boolean): Element => {
  const inner = elementsIn(element).find(is);
  return inner ? innermost(inner, is) : element;
};

/** The nearest element that is something: the given one, or one around it. */
export const nearest = (
  element: Element | undefined,
  is: (element: Element) => boolean,
): Element | undefined => {
  for (let e = element; e; e = e.parent) if (is(e)) return e;
  return undefined;
};

/** A page: its tree, and the data its scripts of type `application/ld+json` hold. */
export type Page = {
  readonly root: Element;
  /** How many elements the tree holds. */
  readonly elements: number;
  readonly linkedData: readonly string[];
};

/**
 * Elements nested deeper than this are read as if their parent held their words, so that no walk of the tree
 * can run out of stack; browsers do the same, at 512.
 */
const deepest = 200;
/** Attributes nothing here looks at are left out: pages carry megabytes of them. */
const isOfUse = (name: string): boolean =>
  name.length < 40 && !name.startsWith('on') && !name.startsWith('data-');

/** An element whose end has not come yet, in the one around it; around the root there is none. */
type Open = {
  readonly element: Element;
  readonly outer: Open | undefined;
  /** How many are open, this one included. */
  readonly depth: number;
  closing: boolean;
};

const make = (tag: string, attributes: Record<string, string>, parent: Element | undefined): Element => ({
  kind: 'element',
  tag,
  attributes,
  children: [],
  parent,
});

/**
 * Reads HTML as forgivingly as a browser does, in one pass and with a stack of bounded depth: ends that were
 * left out are supplied where HTML says an element ends by itself, ends that match nothing are ignored, and
 * the end of an inline element never closes the block it stands in. In XHTML (`isXml`) `<a/>` is an empty element; in
 * HTML it is a start. Never throws.
 */
export const parsePage = (html: string, { isXml = false } = {}): Page => {
  const root = make('#root', {}, undefined);
  const linkedData: string[] = [];
  let top: Open = { element: root, outer: undefined, depth: 1, closing: false };
  /** Open elements that were too deep to get a place in the tree. */
  let tooDeep = 0;
  let count = 0;
  /** Inside an element whose words are not the page's (`script`, `svg`): its name and how often it nests. */
  let opaque:
    | { readonly tag: string; depth: number; readonly keeps: boolean; readonly breaksOut: boolean }
    | undefined;
  let kept = '';
  let tag = '';
  let attributes: Record<string, string> = {};

  /** Ends all that is open within an element, and what around it waited for that. */
  const endWithin = (outer: Open): void => {
    top = outer;
    while (top.closing && top.outer) top = top.outer;
  };

  const append = (text: string): void => {
    if (opaque) {
      if (opaque.keeps) kept += text;
      return;
    }
    const { children } = top.element;
    const last = children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else children.push({ kind: 'text', text });
  };

  /** Closes what this start tag ends by itself: a paragraph before a list, an item before an item. */
  const closeImplied = (starting: string): void => {
    const ends = closedBy.get(starting);
    if (!ends) return;
    for (let entry = top; entry.outer; entry = entry.outer) {
      const { tag: name } = entry.element;
      if (ends.tags.has(name)) {
        endWithin(entry.outer);
        return;
      }
      if (ends.within.has(name)) return;
    }
  };

  const open = (selfClosing: boolean): void => {
    if (opaque) {
      if (tag === opaque.tag && !selfClosing) opaque.depth++;
      if (!opaque.breaksOut || !blockStarts.has(tag)) return;
      opaque = undefined;
    }
    if (opaqueTags.has(tag)) {
      if (selfClosing && (isXml || tag !== 'script')) return;
      const keeps = tag === 'script' && /ld\+json/i.test(attributes.type ?? '');
      opaque = {
        tag,
        depth: 1,
        keeps,
        breaksOut: tag !== 'script' && tag !== 'style' && tag !== 'noscript' && tag !== 'template',
      };
      kept = '';
      return;
    }
    const isVoid = voidTags.has(tag) || (isXml && selfClosing);
    if (tooDeep > 0 || top.depth >= deepest) {
      if (!isVoid) tooDeep++;
      append(tag === 'br' ? '\n' : inlineTags.has(tag) ? '' : ' ');
      return;
    }
    if (top.outer && top.element.tag === 'head' && !headTags.has(tag)) endWithin(top.outer);
    closeImplied(tag);
    const parent = top.element;
    const element = make(tag, attributes, parent);
    parent.children.push(element);
    count++;
    if (!isVoid) top = { element, outer: top, depth: top.depth + 1, closing: false };
  };

  const close = (name: string): void => {
    if (opaque) {
      if (name === opaque.tag && --opaque.depth <= 0) {
        if (opaque.keeps) linkedData.push(kept);
        opaque = undefined;
      }
      return;
    }
    if (voidTags.has(name)) {
      if (name === 'br') top.element.children.push(make('br', {}, top.element));
      return;
    }
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    const isFormatting = formattingTags.has(name);
    let crossesBlock = false;
    for (let entry = top; entry.outer; entry = entry.outer) {
      if (entry.element.tag === name) {
        if (isFormatting && crossesBlock) entry.closing = true;
        else endWithin(entry.outer);
        return;
      }
      if (scopeTags.has(entry.element.tag) && !scopeTags.has(name)) return;
      crossesBlock ||= !formattingTags.has(entry.element.tag);
    }
  };

  readTokens(html, {
    text: append,
    start: (name) => {
      tag = name.toLowerCase();
      attributes = {};
    },
    attribute: (written, value) => {
      const name = written.toLowerCase();
      if (isOfUse(name) && !Object.hasOwn(attributes, name)) attributes[name] = value;
    },
    open,
    close: (name) => close(name.toLowerCase()),
  });
  return { root, elements: count, linkedData };
};
