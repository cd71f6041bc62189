import type { Draft } from '../../document/draft.ts';
import type { PageBlock } from './blocks.ts';
import type { Judged } from './extract.ts';
import { piecesOf } from './pieces.ts';
import { type Element, elementsIn, nearest } from './tree.ts';

/** Items of more blocks than this are parts of a page laid out as a list, not items. */
const largestItem = 3;

const isList = ({ tag }: Element): boolean => tag === 'ul' || tag === 'ol';

/** Code units of the longest credit. */
const LONGEST_CREDIT = 160;

/** `<cite>Ada Holm</cite>` or `<footer>` in a block quotation: who said it, to be set off by the dash that pages draw. */
const isCredit = ({ text, element, nodes }: PageBlock): boolean =>
  text.length <= LONGEST_CREDIT &&
  /^[\p{L}@]/u.test(text) &&
  (/^(?:cite|footer)$/.test(element.tag) ||
    nodes.every((node) =>
      node.kind === 'element' ? node.tag === 'cite' || node.tag === 'footer' : node.text.trim() === '',
    ));

const markerOf = (item: Element): string => {
  const list = item.parent;
  if (list?.tag !== 'ol') return '•';
  const items = elementsIn(list).filter(({ tag }) => tag === 'li');
  const first = Number.parseInt(list.attributes.start ?? '', 10);
  const given = Number.parseInt(item.attributes.value ?? '', 10);
  return `${Number.isNaN(given) ? (Number.isNaN(first) ? 1 : first) + items.indexOf(item) : given}.`;
};

const codeDraft = ({ text, element }: PageBlock, pre: Element): Draft => {
  const inner = elementsIn(pre).find(({ tag }) => tag === 'code');
  const names = [pre, element, inner].map((one) => one?.attributes.class ?? '').join(' ');
  const language = /\b(?:language|lang)-([a-z0-9+#-]{1,20})/i.exec(names)?.[1];
  return { kind: 'code', text, ...(language ? { language } : {}) };
};

/** Turns a page's judged blocks into drafts, in order; those left out become asides. Links are resolved against `base`. */
export const draftsOf = (judged: readonly Judged[], base: string | undefined): readonly Draft[] => {
  const groups = new Map<Element, number>();
  const sizes = new Map<Element, number>();
  for (const { block, leftOut } of judged) {
    const item = leftOut === undefined && nearest(block.element, ({ tag }) => tag === 'li');
    if (item) sizes.set(item, (sizes.get(item) ?? 0) + 1);
  }
  /** Items that have not begun. */
  const items = new Set([...sizes].flatMap(([item, size]) => (size <= largestItem ? [item] : [])));
  return judged.map(({ block, leftOut }): Draft => {
    const pieces = piecesOf(block, base);
    if (leftOut !== undefined) return { kind: 'aside', reason: leftOut, pieces };
    const { element } = block;
    const { tag } = element;
    if (block.rows) {
      const rows = block.rows.map((row) => row.map((cell) => [cell]));
      return { kind: 'table', header: block.hasHeader === true, rows };
    }
    const pre = nearest(element, (e) => e.tag === 'pre');
    if (pre) return codeDraft(block, pre);
    if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag.charAt(1)), pieces };
    if (nearest(element, (e) => e.tag === 'figcaption' || e.tag === 'caption'))
      return { kind: 'caption', pieces };
    const quotation = nearest(element, (e) => e.tag === 'blockquote');
    if (quotation) {
      const group = groups.get(quotation) ?? groups.size;
      groups.set(quotation, group);
      return { kind: 'quotation', group, pieces: isCredit(block) ? ['— ', ...pieces] : pieces };
    }
    const item = nearest(element, (e) => e.tag === 'li');
    if (item && items.delete(item)) {
      let depth = -1;
      for (let e: Element | undefined = item.parent; e; e = e.parent) if (isList(e)) depth++;
      return { kind: 'list-item', depth: Math.max(0, depth), marker: markerOf(item), pieces };
    }
    return { kind: 'paragraph', pieces };
  });
};
