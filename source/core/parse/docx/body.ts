import type { Draft, Piece } from '../../document/draft.ts';
import { tableDrafts } from '../article/cells.ts';
import { childOf, type XmlElement } from '../xml/xml-tree.ts';
import { boxesIn, contentOf } from './content.ts';
import { paragraphPieces, type Targets } from './runs.ts';
import type { Role } from './styles.ts';

export type Context = {
  readonly targets: Targets;
  readonly roles: ReadonlyMap<string, Role>;
  readonly numbered: ReadonlyMap<string, boolean>;
  /** Parts in other formats that the body takes in, by relationship id. */
  readonly chunks: ReadonlyMap<string, readonly Draft[]>;
};

const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'pieces' in piece ? plain(piece.pieces) : '\n'))
    .join('');

/** Reads the blocks of a document body. Numbers of lists are counted as they are met. */
export const bodyDrafts = (
  body: XmlElement,
  { targets, roles, numbered, chunks }: Context,
): readonly Draft[] => {
  const counts = new Map<string, number>();
  let group = 0;
  let wasQuotation = false;

  const marker = (list: string, depth: number): string => {
    const key = `${list}:${depth}`;
    if (!numbered.get(key)) return '•';
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    for (let inner = depth + 1; inner < 9; inner++) counts.delete(`${list}:${inner}`);
    return `${count}.`;
  };

  /** A large first letter in a frame of its own, which belongs to the paragraph that follows. */
  let dropCap: readonly Piece[] = [];

  const paragraph = (element: XmlElement): readonly Draft[] => {
    const properties = childOf(element, 'pPr');
    const pieces = [...dropCap, ...paragraphPieces(element, targets)];
    const drop = childOf(properties, 'framePr')?.attributes.dropCap ?? 'none';
    dropCap = drop === 'none' ? [] : pieces;
    return drop === 'none' ? [block(properties, pieces)] : [];
  };

  const block = (properties: XmlElement | undefined, pieces: readonly Piece[]): Draft => {
    const role = roles.get(childOf(properties, 'pStyle')?.attributes.val ?? '');
    const level = Number(childOf(properties, 'outlineLvl')?.attributes.val ?? 9);
    if (role?.kind === 'quotation') {
      if (!wasQuotation) group++;
      wasQuotation = true;
      return { kind: 'quotation', group, pieces };
    }
    wasQuotation = false;
    if (role?.kind === 'heading') return { kind: 'heading', level: role.level, pieces };
    if (role?.kind === 'title') return { kind: 'heading', level: 1, pieces };
    if (role?.kind === 'caption') return { kind: 'caption', pieces };
    if (role?.kind === 'code') return { kind: 'code', text: plain(pieces) };
    if (level < 6) return { kind: 'heading', level: level + 1, pieces };
    const list = childOf(properties, 'numPr');
    const id = childOf(list, 'numId')?.attributes.val;
    if (id !== undefined && id !== '0') {
      const depth = Math.min(8, Number(childOf(list, 'ilvl')?.attributes.val ?? 0) || 0);
      return { kind: 'list-item', depth, marker: marker(id, depth), pieces };
    }
    return { kind: 'paragraph', pieces };
  };

  const named = (parent: XmlElement, name: string): readonly XmlElement[] =>
    contentOf(parent).filter((child) => child.name === name);
  const table = (element: XmlElement): readonly Draft[] => {
    const rows = named(element, 'tr');
    const isHeader = childOf(childOf(rows[0], 'trPr'), 'tblHeader') !== undefined;
    return tableDrafts(
      rows.map((row) => named(row, 'tc').map(read)),
      isHeader,
    );
  };

  /** A part belongs to one place: named again, it is not read again. */
  const taken = new Set<string>();
  const takeChunk = (id: string): readonly Draft[] => {
    const isNew = !taken.has(id);
    taken.add(id);
    return isNew ? (chunks.get(id) ?? []) : [];
  };

  const read = (parent: XmlElement): readonly Draft[] =>
    contentOf(parent).flatMap((child): readonly Draft[] => {
      switch (child.name) {
        case 'p':
          return [...paragraph(child), ...boxesIn(child).flatMap(read)];
        case 'tbl':
          return table(child);
        case 'altChunk':
          return takeChunk(child.attributes.id ?? '');
        default:
          return [];
      }
    });
  const drafts = read(body);
  return dropCap.length > 0 ? [...drafts, { kind: 'paragraph', pieces: dropCap }] : drafts;
};
