import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { numberAt } from '../../../text/at.ts';
import type { PageBlock } from '../blocks.ts';
import type { Element, Node } from '../tree.ts';

const mark = 'data-b';
/** Those Readability looks at; where links lead matters to it only for links within the page. */
const keptAttributes = 'class id role style hidden aria-hidden aria-modal rel itemprop'.split(' ');
/** Names Readability's parser can read; others come from damaged or hostile markup. */
const sound = /^[a-z][a-z0-9-]{0,30}$/;
/** Elements that mean something without words. */
const wordless = new Set(['img', 'br', 'hr']);

/** The one element in a wrapper that has nothing else in it. */
const wrappedIn = ({ tag, children }: Element): Element | undefined => {
  if (tag !== 'div' && tag !== 'section') return undefined;
  const [inner, other] = children.filter((child) => child.kind === 'element' || child.text.trim() !== '');
  return inner?.kind === 'element' && !other && !wordless.has(inner.tag) && sound.test(inner.tag)
    ? inner
    : undefined;
};

/** The attributes of an element and of the wrapper around it, its own where both have one but for classes. */
const joined = (outer: Element, inner: Element): Element['attributes'] => {
  const names = [outer.attributes.class, inner.attributes.class].filter(Boolean).join(' ');
  return { ...outer.attributes, ...inner.attributes, ...(names && { class: names }) };
};

/** A node of the small DOM that Readability works on. */
type DomNode = { textContent: string; readonly nodeType: number };
type DomElement = DomNode & {
  readonly childNodes: readonly DomNode[];
  readonly getAttribute: (name: string) => string | null | undefined;
  readonly setAttribute: (name: string, value: string) => void;
  readonly getElementsByTagName: (name: string) => readonly DomElement[];
  readonly appendChild: (child: DomNode) => void;
};
type DomDocument = {
  readonly body: DomElement;
  readonly createElement: (tag: string) => DomElement;
  readonly createTextNode: (words: string) => DomNode;
};
const textNode = 3;

/**
 * Builds a smaller page for Readability to judge: scripts, addresses and empty elements are left out. Each block's words
 * stand in an element that carries the block's number.
 */
const build = (root: Element, blocks: readonly PageBlock[]): DomDocument => {
  const document = new JSDOMParser().parse('<html><head></head><body></body></html>') as DomDocument;
  const starts = new Map<Node, number>();
  const ends = new Set<Node>();
  blocks.forEach((block, i) => {
    const first = block.nodes[0];
    const last = block.nodes.at(-1);
    if (first && last) {
      starts.set(first, i);
      ends.add(last);
    }
  });
  const make = ({ tag, attributes }: Element): DomElement => {
    const element = document.createElement(tag);
    if (attributes.href?.startsWith('#')) element.setAttribute('href', '#');
    for (const name of keptAttributes) {
      const value = attributes[name];
      if (value !== undefined && (value !== '' || name === 'hidden')) element.setAttribute(name, value);
    }
    return element;
  };
  const addWords = (parent: DomElement, words: string): void => {
    const last = parent.childNodes.at(-1);
    if (last?.nodeType === textNode) last.textContent += words;
    else parent.appendChild(document.createTextNode(words));
  };
  /** A block's nodes are neighbours; where one is the last of a block and the first of the next, the next has it. */
  const addAll = (parent: DomElement, children: readonly Node[]): boolean => {
    let block: DomElement | undefined;
    let isEmpty = true;
    for (const child of children) {
      const start = starts.get(child);
      if (start !== undefined) {
        block = document.createElement('span');
        block.setAttribute(mark, String(start));
        parent.appendChild(block);
        isEmpty = false;
      }
      if (add(block ?? parent, child, start !== undefined)) isEmpty = false;
      if (ends.has(child)) block = undefined;
    }
    return !isEmpty;
  };
  /** Whether there was anything to add. */
  const add = (parent: DomElement, node: Node, isWanted: boolean): boolean => {
    if (node.kind === 'text') {
      const isBlank = node.text.trim() === '';
      addWords(parent, isBlank ? ' ' : node.text);
      return !isBlank;
    }
    if (node.tag === 'head') return false;
    if (wordless.has(node.tag)) {
      parent.appendChild(make(node));
      return true;
    }
    const inner = wrappedIn(node);
    if (inner && !starts.has(inner))
      return add(parent, { ...inner, attributes: joined(node, inner) }, isWanted);
    if (node.tag === 'html' || node.tag === 'body' || !sound.test(node.tag))
      return addAll(parent, node.children);
    const element = make(node);
    const hasWords = addAll(element, node.children);
    if (hasWords || isWanted) parent.appendChild(element);
    return hasWords;
  };
  addAll(document.body, root.children);
  return document;
};

/**
 * Readability without what takes long: it looks for elements that `build` leaves out, and gathers the words of every
 * element to know whether it is a byline.
 */
class Voter extends Readability<DomElement> {
  _removeScripts(): void {}
  _unwrapNoscriptImages(): void {}
  _isValidByline(element: DomElement, names: string): boolean {
    const { REGEXPS } = this as unknown as { readonly REGEXPS: { readonly byline: RegExp } };
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') === true ||
      REGEXPS.byline.test(names);
    const size = isNamed ? element.textContent.trim().length : 0;
    return size > 0 && size < 100;
  }
}

/**
 * Asks Mozilla's Readability which words of the page are the article.
 * @returns for every block, the share of its words that Readability kept.
 */
export const readabilityVotes = (root: Element, blocks: readonly PageBlock[]): readonly number[] => {
  const kept = blocks.map(() => 0);
  const result = new Voter(build(root, blocks) as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element as never,
  }).parse();
  for (const element of result?.content?.getElementsByTagName('span') ?? []) {
    const number = element.getAttribute(mark);
    const index = number ? Number(number) : -1;
    const whole = blocks[index]?.text.length;
    if (whole) kept[index] = Math.min(1, numberAt(kept, index) + element.textContent.trim().length / whole);
  }
  return kept;
};
