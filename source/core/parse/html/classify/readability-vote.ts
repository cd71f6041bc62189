import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageBlock } from '../blocks.ts';
import { voidTags } from '../tags.ts';
import type { Element, Node } from '../tree.ts';

const mark = 'data-b';
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string =>
  /[&<"]/.test(text) ? text.replace(/[&<"]/g, (c) => escapes[c] ?? c) : text;
const keptAttributes = [
  'class',
  'id',
  'role',
  'href',
  'style',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'rel',
  'itemprop',
  'src',
];

/** Writes the page out again, sound and without its scripts, each block's words marked with the block's number. */
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
  const write = (node: Node): void => {
    const start = starts.get(node);
    if (start !== undefined) out.push(`<span ${mark}="${start}">`);
    if (node.kind === 'text') out.push(escaped(node.text));
    else {
      if (node.tag === 'head') return;
      const tag = node.tag === 'html' || node.tag === 'body' ? 'div' : node.tag;
      out.push('<', tag);
      for (const name of keptAttributes) {
        const value = node.attributes[name];
        if (value !== undefined) out.push(' ', name, '="', escaped(value), '"');
      }
      out.push('>');
      if (!voidTags.has(tag)) {
        for (const child of node.children) write(child);
        out.push('</', tag, '>');
      }
    }
    if (ends.has(node)) out.push('</span>');
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
