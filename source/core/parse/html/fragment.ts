import type { Draft } from '../../document/draft.ts';
import { blocksOf, type PageBlock } from './blocks.ts';
import { draftsOf } from './drafts.ts';
import { type Element, type Node, parsePage } from './tree.ts';

/** HTML that is all article: a chapter, a message, the body of a feed's entry. */
export type Fragment = {
  readonly drafts: readonly Draft[];
  /** The index of the first draft at or after the element with this id. */
  readonly indexOf: (id: string) => number | undefined;
};

const idsOf = (root: Element, blocks: readonly PageBlock[]): Map<string, number> => {
  const firstNodes = new Map<Node, number>();
  for (const [i, { nodes }] of blocks.entries()) if (nodes[0]) firstNodes.set(nodes[0], i);
  const found = new Map<string, number>();
  let next = 0;
  const visit = (node: Node): void => {
    const first = firstNodes.get(node);
    if (node.kind === 'element') {
      const id = node.attributes.id ?? (node.tag === 'a' ? node.attributes.name : undefined);
      if (id !== undefined && !found.has(id)) found.set(id, first ?? next);
    }
    if (first !== undefined) next = first + 1;
    if (node.kind === 'element') for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
};

/** Reads HTML of which nothing is to be left out. */
export const readFragment = (
  html: string,
  { isXml = false, base }: { readonly isXml?: boolean; readonly base?: string | undefined } = {},
): Fragment => {
  const { root } = parsePage(html, { isXml });
  const blocks = blocksOf(root);
  let ids: Map<string, number> | undefined;
  return {
    drafts: draftsOf(
      blocks.map((block) => ({ block })),
      base,
    ),
    indexOf: (id) => {
      ids ??= idsOf(root, blocks);
      return ids.get(id);
    },
  };
};
