import type { PageBlock } from '../../source/core/parse/html/blocks.ts';
import type { Element, Node, Page } from '../../source/core/parse/html/tree.ts';
import { linearCongruential } from '../random.ts';

/** Paragraphs of another page's article, to be put on a page as some other story's. */
export type Donor = { readonly title: string; readonly paragraphs: readonly string[] };

const make = (
  tag: string,
  parent: Element,
  words?: string,
  attributes: Record<string, string> = {},
): Element => {
  const children: Node[] = words === undefined ? [] : [{ kind: 'text', text: words }];
  return { kind: 'element', tag, attributes, children, parent };
};

const within = (
  parent: Element,
  tag: string,
  words: string,
  attributes?: Record<string, string>,
): Element => {
  const child = make(tag, parent, words, attributes);
  parent.children.push(child);
  return child;
};

/** The deepest element that holds nine tenths of the words that are the article's. */
const holderOf = (blocks: readonly PageBlock[], labels: readonly number[]): Element | undefined => {
  const sizes = new Map<Element, number>();
  let whole = 0;
  for (const [i, { element, text }] of blocks.entries()) {
    if ((labels[i] ?? 0) <= 0.5) continue;
    whole += text.length;
    for (let e: Element | undefined = element; e; e = e.parent)
      sizes.set(e, (sizes.get(e) ?? 0) + text.length);
  }
  let found: Element | undefined;
  // From the first block met inwards to outwards: the first that holds enough is the deepest.
  for (let e = blocks[labels.findIndex((label) => label > 0.5)]?.element; e; e = e.parent) {
    if ((sizes.get(e) ?? 0) >= whole * 0.9) {
      found = e;
      break;
    }
  }
  return found;
};

const put = (element: Element, next: Element, after: boolean): void => {
  const siblings = element.parent?.children ?? [];
  siblings.splice(siblings.indexOf(element) + (after ? 1 : 0), 0, next);
};

/**
 * Crowds a page as blogs and news sites do, in its tree: other stories after the article, in containers like its own,
 * or a list of the day's news before it. The words are other pages'. The same seed crowds a page the same way.
 */
export const crowd = (
  page: Page,
  blocks: readonly PageBlock[],
  labels: readonly number[],
  donors: readonly Donor[],
  seed: number,
): void => {
  const random = linearCongruential(seed);
  const holder = holderOf(blocks, labels);
  if (!holder?.parent?.parent || page.elements === 0) return;
  const parent = holder.parent;
  const count = 2 + Math.floor(random() * 6);
  const first = Math.floor(random() * donors.length);
  const stories = Array.from({ length: count }, (_, i) => donors[(first + i) % donors.length]).filter(
    (story) => story !== undefined,
  );
  const kind = random();
  if (kind < 0.3) {
    const box = make('div', parent, undefined, random() < 0.5 ? { class: 'news-block' } : {});
    const list = make('ul', box);
    box.children.push(list);
    for (const { title, paragraphs } of stories) {
      const item = make('li', list);
      list.children.push(item);
      if (random() < 0.5) within(item, 'a', title, { href: '/x' });
      item.children.push({ kind: 'text', text: ` ${(paragraphs[0] ?? '').slice(0, 260)}` });
    }
    put(holder, box, random() < 0.3);
    return;
  }
  const isOutside = random() < 0.75;
  const box = make('div', isOutside ? parent : holder, undefined, random() < 0.3 ? { class: 'list' } : {});
  if (random() < 0.5) within(box, 'h3', 'More', {});
  const own = random() < 0.5 ? { tag: holder.tag, attributes: holder.attributes } : undefined;
  const tag = own?.tag ?? (random() < 0.5 ? 'article' : 'div');
  const heading = random() < 0.7 ? (random() < 0.5 ? 'h2' : 'h3') : undefined;
  const most = 1 + Math.floor(random() * 3);
  for (const { title, paragraphs } of stories) {
    const story = make(tag, box, undefined, { ...(own?.attributes ?? { class: 'post' }) });
    box.children.push(story);
    if (heading) within(within(story, heading, ''), 'a', title, { href: '/x' });
    for (const paragraph of paragraphs.slice(0, most)) within(story, 'p', paragraph);
  }
  if (isOutside) put(holder, box, true);
  else holder.children.push(box);
};

const copied = (node: Node, parent: Element): Node => {
  if (node.kind === 'text') return node;
  const copy: Element = { ...node, children: [], parent };
  for (const child of node.children) copy.children.push(copied(child, copy));
  return copy;
};

/** Sets an article as magazines do, in its page's tree: in several parts, each in a container like the others. */
export const divide = (blocks: readonly PageBlock[], labels: readonly number[], seed: number): void => {
  const holder = holderOf(blocks, labels);
  if (!holder) return;
  const count = 2 + (seed % 5);
  const size = Math.max(1, Math.ceil(holder.children.length / count));
  const tag = seed % 2 === 0 ? 'div' : 'section';
  const name = ['section', 'part text', 'content__section'][seed % 3] ?? '';
  const children = holder.children.splice(0);
  for (let from = 0; from < children.length; from += size) {
    const part = make(tag, holder, undefined, { class: name });
    holder.children.push(part);
    for (const child of children.slice(from, from + size)) part.children.push(copied(child, part));
  }
};
