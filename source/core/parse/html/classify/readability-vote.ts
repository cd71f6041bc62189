import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageBlock } from '../blocks.ts';
import type { Element, Node } from '../tree.ts';

const mark = 'data-b';
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string =>
  /[&<"]/.test(text) ? text.replace(/[&<"]/g, (c) => escapes[c] ?? c) : text;
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
/** Elements that mean something without words. */
const wordless = new Set(['img', 'br', 'hr']);

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
  /** Whether there was anything to write. */
  const write = (node: Node): boolean => {
    const before = out.length;
    const start = starts.get(node);
    if (start !== undefined) out.push(`<span ${mark}="${start}">`);
    let isEmpty = true;
    if (node.kind === 'text') {
      isEmpty = /^\s*$/.test(node.text);
      out.push(isEmpty ? ' ' : escaped(node.text));
    } else if (node.tag !== 'head') {
      const isFrame = node.tag === 'html' || node.tag === 'body';
      if (!isFrame) out.push(`<${node.tag}${attributesOf(node)}>`);
      for (const child of node.children) if (write(child)) isEmpty = false;
      if (wordless.has(node.tag)) isEmpty = false;
      else if (isEmpty && start === undefined) out.length = before;
      else if (!isFrame) out.push(`</${node.tag}>`);
    }
    if (ends.has(node)) out.push('</span>');
    return !isEmpty || start !== undefined;
  };
  for (const child of root.children) write(child);
  return out.join('');
};

/**
 * Asks Mozilla's Readability which words of the page are the article.
 * @returns for every block, the share of its words that Readability kept.
 */
export const readabilityVotes = (root: Element, blocks: readonly PageBlock[]): readonly number[] => {
  const kept = blocks.map(() => 0);
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body>${serialise(root, blocks)}</body></html>`,
  );
  const result = new Readability<{ querySelectorAll: (selector: string) => Iterable<MarkedElement> }>(
    document as never,
    {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (element) => element as never,
    },
  ).parse();
  if (!result?.content) return kept;
  for (const element of result.content.querySelectorAll(`[${mark}]`)) {
    const index = Number(element.getAttribute(mark));
    const whole = blocks[index]?.text.length;
    if (whole)
      kept[index] = Math.min(1, (kept[index] ?? 0) + (element.textContent ?? '').trim().length / whole);
  }
  return kept;
};

type MarkedElement = { getAttribute(name: string): string | null; readonly textContent: string | null };
