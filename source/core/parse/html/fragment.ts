import { memoised } from '../../text/memoised.ts';
import { blocksOf, type PageBlock } from './blocks.ts';
import { draftsOf } from './drafts.ts';
import { type Element, type Node, parsePage } from './tree.ts';

const idsOf = memoised((root: Element, blocks: readonly PageBlock[]): ReadonlyMap<string, number> => {
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
});

/** Reads HTML that is all article, of which nothing is to be left out: a chapter, a message, the body of a feed's entry. */
export const readFragment = (
  html: string,
  { isXml = false, base }: { readonly isXml?: boolean; readonly base?: string | undefined } = {},
) => {
  const { root } = parsePage(html, { isXml });
  const blocks = blocksOf(root);
  return {
    drafts: draftsOf(
      blocks.map((block) => ({ block })),
      base,
    ),
    /** The index of the first draft at or after the element with this id. */
    indexOf: (id: string): number | undefined => idsOf(root, blocks).get(id),
  };
};
