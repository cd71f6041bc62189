import type { PageBlock } from './blocks.ts';
import { elementReason } from './classify/reason.ts';
import { type Element, innermost } from './tree.ts';

/** Code units of text that fill a screen of any size. */
const ENOUGH = 12_000;
/** Share of a page's prose that its article has at least. */
const MOST = 0.55;
/** Fewer code units of prose are too few to tell an article by. */
const FEWEST = 1000;

const isProse = ({ text, linked }: PageBlock): boolean =>
  text.length > 80 && linked < text.length * 0.35 && /[.!?。！？…:;,"”»]/.test(text);

/** The deepest element that holds most of the prose. */
const columnIn = (root: Element, prose: readonly PageBlock[]): Element => {
  const sizes = new Map<Element, number>();
  for (const { element, text } of prose)
    for (let e: Element | undefined = element; e; e = e.parent)
      sizes.set(e, (sizes.get(e) ?? 0) + text.length);
  const least = (sizes.get(root) ?? 0) * MOST;
  return innermost(root, (inner) => (sizes.get(inner) ?? 0) > least);
};

/** The column around an element, or a nearer one that speaks against what is in it; `undefined` outside the column. */
const frameOf = (element: Element, column: Element): Element | undefined => {
  for (let e: Element | undefined = element; e; e = e.parent)
    if (e === column || elementReason(e) !== undefined) return e;
  return undefined;
};

/**
 * The first paragraphs of the article, as far as they can be told without judging every block of the page; to be shown
 * until that is done. Empty where the page has too little prose, or some outside the column that may come before.
 */
export const previewOf = (root: Element, blocks: readonly PageBlock[]): readonly PageBlock[] => {
  const prose = new Set(blocks.filter(isProse));
  const column = columnIn(root, [...prose]);
  const found: PageBlock[] = [];
  let short: PageBlock[] = [];
  let size = 0;
  for (const block of blocks) {
    const isLong = prose.has(block);
    if (!isLong && (found.length === 0 || block.linked > block.text.length / 2)) continue;
    const frame = frameOf(block.element, column);
    if (!frame && found.length === 0) return [];
    if (frame !== column) continue;
    short.push(block);
    if (!isLong) continue;
    found.push(...short);
    short = [];
    size += block.text.length;
    if (size > ENOUGH) break;
  }
  return size < FEWEST ? [] : found;
};
