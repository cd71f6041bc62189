import type { Draft, Piece } from '../../document/draft.ts';
import { joinedPieces, tableDrafts } from '../article/cells.ts';
import { childOf, childrenOf, textIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts';
import { markerOf, type Styles } from './styles.ts';

/** Shapes and boxes, which stand in a paragraph or between paragraphs and have paragraphs of their own. */
const boxes = /^(?:frame|text-box|custom-shape|g|rect|ellipse|circle|polygon|path|caption|line)$/;
const isBox = ({ name }: XmlElement): boolean => boxes.test(name);
/** What only holds rows of a table. */
const rowGroups = /^(?:table-rows|table-row-group|table-header-rows)$/;
/** Parts of a paragraph that are none of its words. */
const unread = /^(?:annotation|tracked-changes|ruby-text|desc|title|script|event-listeners)$/;

/** Of a frame's contents, which are the same in several ways, the first that has paragraphs; all of another box. */
const insidesOf = (box: XmlElement): readonly XmlElement[] => {
  const insides = childrenOf(box);
  if (box.name !== 'frame') return insides;
  const first = insides.find(({ name, children }) => name === 'text-box' && children.length > 0);
  return first ? [first] : [];
};

const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  childrenOf(table).flatMap((child) => {
    if (child.name === 'table-row') return [child];
    return rowGroups.test(child.name) ? rowsOf(child) : [];
  });

/** Where blocks are read: how deep in lists, in a list of which style, and what was counted of it. */
type Place = { readonly depth: number; readonly style?: string };

/** Reads the body of a text document, its footnotes gathered at the end. */
export const bodyDrafts = (body: XmlElement, { looks, sizes, lists }: Styles) => {
  /** Points most words of a paragraph are set in. */
  const points = new Map<Draft, number>();
  const notes: Draft[] = [];
  /** Items of a list style that were numbered, by style and depth, for lists that go on counting. */
  const counts = new Map<string, number>();
  let group = 0;

  const pieces = (parent: XmlElement): Piece[] =>
    parent.children.flatMap((child): Piece[] => {
      if (typeof child === 'string') return [child];
      switch (child.name) {
        case 's':
        case 'tab':
          return [' '];
        case 'line-break':
          return [{ kind: 'line-break' }];
        case 'a':
          return [{ kind: 'link', target: child.attributes.href ?? '', pieces: pieces(child) }];
        case 'note':
          return [note(child)];
        case 'ruby': {
          const reading = wordsIn(childOf(child, 'ruby-text'));
          return [...pieces(child), ...(reading === undefined ? [] : [`(${reading})`])];
        }
        default: {
          if (isBox(child) || unread.test(child.name)) return [];
          const look = looks.get(child.attributes['style-name'] ?? '');
          const inner = pieces(child);
          return look && child.name === 'span' ? [{ kind: look, pieces: inner }] : inner;
        }
      }
    });

  const note = (element: XmlElement): Piece => {
    const label = wordsIn(childOf(element, 'note-citation')) ?? String(notes.length + 1);
    notes.push({ kind: 'footnote', label, pieces: joinedPieces(read(childOf(element, 'note-body'))) });
    return { kind: 'note-reference', pieces: [`[${label}]`] };
  };

  const boxesIn = (parent: XmlElement): readonly Draft[] =>
    childrenOf(parent).flatMap((child): readonly Draft[] => {
      if (isBox(child)) return insidesOf(child).flatMap(readOne);
      return child.name === 'note' || unread.test(child.name) ? [] : boxesIn(child);
    });

  const list = (element: XmlElement, { depth, style }: Place): readonly Draft[] => {
    const own = element.attributes['style-name'] ?? style;
    const place = { depth: depth + 1, ...(own !== undefined && { style: own }) };
    const level = lists.get(own ?? '')?.[depth];
    const key = `${own}:${depth}`;
    const isContinued =
      element.attributes['continue-numbering'] === 'true' || 'continue-list' in element.attributes;
    let index = isContinued ? (counts.get(key) ?? 0) : 0;
    const drafts = childrenOf(element).flatMap((item): readonly Draft[] => {
      const start = item.attributes['start-value'];
      if (start !== undefined) index = (Number(start) || 1) - (level?.start ?? 1);
      let marker = item.name === 'list-item' ? markerOf(level, index++) : '';
      return childrenOf(item).flatMap((child): readonly Draft[] => {
        if (child.name === 'list') return list(child, place);
        if (child.name !== 'p' || item.name !== 'list-item') return readOne(child);
        const draft: Draft = { kind: 'list-item', depth, marker: marker || '•', pieces: pieces(child) };
        marker = '';
        return [draft, ...boxesIn(child)];
      });
    });
    counts.set(key, index);
    return drafts;
  };

  const paragraph = (element: XmlElement): Draft => {
    const style = element.attributes['style-name'] ?? '';
    if (/^Title$/i.test(style)) return { kind: 'heading', level: 1, pieces: pieces(element) };
    if (/quotations?/i.test(style)) return { kind: 'quotation', group, pieces: pieces(element) };
    group++;
    const draft: Draft = { kind: 'paragraph', pieces: pieces(element) };
    const span = childrenOf(element, 'span').find((one) => textIn(one).trim() !== '');
    const size = sizes.get(span?.attributes['style-name'] ?? '') ?? sizes.get(style);
    if (size !== undefined) points.set(draft, size);
    return draft;
  };

  const readOne = (child: XmlElement): readonly Draft[] => {
    switch (child.name) {
      case 'h': {
        const level = Math.min(6, Number(child.attributes['outline-level']) || 1);
        return [{ kind: 'heading', level, pieces: pieces(child) }, ...boxesIn(child)];
      }
      case 'p':
        return [paragraph(child), ...boxesIn(child)];
      case 'list':
        return list(child, { depth: 0 });
      case 'table': {
        const rows = rowsOf(child).map((row) => childrenOf(row, 'table-cell').map(read));
        return tableDrafts(rows, childOf(child, 'table-header-rows') !== undefined);
      }
      case 'table-of-content':
        return [{ kind: 'aside', reason: 'table of contents', pieces: joinedPieces(read(child)) }];
      case 'section':
      case 'numbered-paragraph':
      case 'index-body':
      case 'index-title':
      case 'alphabetical-index':
      case 'illustration-index':
      case 'table-index':
      case 'object-index':
      case 'user-index':
      case 'bibliography':
        return read(child);
      default:
        return isBox(child) ? insidesOf(child).flatMap(readOne) : [];
    }
  };
  const read = (parent: XmlElement | undefined): readonly Draft[] => childrenOf(parent).flatMap(readOne);
  return { drafts: [...read(body), ...notes], points };
};
