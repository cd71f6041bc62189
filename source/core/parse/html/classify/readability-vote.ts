import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { numberAt } from '../../../text/at.ts';
import type { PageBlock } from '../blocks.ts';
import type { Element, Node } from '../tree.ts';

const mark = 'data-b';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Those Readability looks at; where links lead matters to it only for links within the page. */
const keptAttributes = [
  'class',
  'id',
  'role',
  'style',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'rel',
  'itemprop',
];
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

/**
 * Writes the page out again, each block's words marked with the block's number: sound, and without all that does not
 * bear on the question (scripts, addresses, empty elements), which is most of a page.
 */
const serialise = (root: Element, blocks: readonly PageBlock[]): string => {
  const starts = new Map<Node, number>();
  const ends = new Map<Node, number>();
  blocks.forEach((block, i) => {
    const first = block.nodes[0];
    const last = block.nodes.at(-1);
    if (first && last) {
      starts.set(first, i);
      ends.set(last, i);
    }
  });
  const out: string[] = [];
  const attributesOf = ({ attributes }: Element): string => {
    let text = attributes.href?.startsWith('#') ? ' href="#"' : '';
    for (const name of keptAttributes) {
      const value = attributes[name];
      if (value !== undefined && (value !== '' || name === 'hidden')) text += ` ${name}="${escaped(value)}"`;
    }
    return text;
  };
  /** A block's nodes are neighbours; where one is the last of a block and the first of the next, the next has it. */
  const writeAll = (children: readonly Node[]): boolean => {
    let isOpen = false;
    let isEmpty = true;
    for (const child of children) {
      const start = starts.get(child);
      if (start !== undefined) {
        out.push(`${isOpen ? '</span>' : ''}<span ${mark}="${start}">`);
        isOpen = true;
        isEmpty = false;
      }
      if (write(child, start !== undefined)) isEmpty = false;
      if (isOpen && ends.has(child)) {
        out.push('</span>');
        isOpen = false;
      }
    }
    return !isEmpty;
  };
  /** Whether there was anything to write. */
  const write = (node: Node, isWanted: boolean): boolean => {
    if (node.kind === 'text') {
      const isBlank = /^\s*$/.test(node.text);
      out.push(isBlank ? ' ' : escaped(node.text));
      return !isBlank;
    }
    if (node.tag === 'head') return false;
    const isFrame = node.tag === 'html' || node.tag === 'body' || !sound.test(node.tag);
    if (wordless.has(node.tag)) {
      out.push(`<${node.tag}${attributesOf(node)}/>`);
      return true;
    }
    const inner = wrappedIn(node);
    if (inner && !starts.has(inner)) return write({ ...inner, attributes: joined(node, inner) }, isWanted);
    const before = out.length;
    if (!isFrame) out.push(`<${node.tag}${attributesOf(node)}>`);
    const hasWords = writeAll(node.children);
    if (!hasWords && !isWanted) out.length = before;
    else if (!isFrame) out.push(`</${node.tag}>`);
    return hasWords;
  };
  writeAll(root.children);
  return out.join('');
};

/**
 * Asks Mozilla's Readability which words of the page are the article.
 * @returns for every block, the share of its words that Readability kept.
 */
export const readabilityVotes = (root: Element, blocks: readonly PageBlock[]): readonly number[] => {
  const kept = blocks.map(() => 0);
  // It reads sound markup alone; what is no such it would tell the console.
  const document = new JSDOMParser().parse(
    `<html><head></head><body>${serialise(root, blocks)}</body></html>`,
  );
  const result = new Readability<MarkedElement>(document, {
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

type MarkedElement = {
  getAttribute(name: string): string | null | undefined;
  getElementsByTagName(name: string): readonly MarkedElement[];
  readonly textContent: string;
};
