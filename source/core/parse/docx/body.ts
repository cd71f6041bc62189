import type { Draft, Piece } from '../../document/draft.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-tree.ts';
import { paragraphPieces, type Targets } from './runs.ts';
import type { Role } from './styles.ts';

export type Context = {
  readonly targets: Targets;
  readonly roles: ReadonlyMap<string, Role>;
  readonly numbered: ReadonlyMap<string, boolean>;
};

const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'pieces' in piece ? plain(piece.pieces) : '\n'))
    .join('');

/** Reads the blocks of a document body. Numbers of lists are counted as they are met. */
export const bodyDrafts = (body: XmlElement, { targets, roles, numbered }: Context): Draft[] => {
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

  const paragraph = (element: XmlElement): Draft => {
    const properties = childOf(element, 'pPr');
    const role = roles.get(childOf(properties, 'pStyle')?.attributes.val ?? '');
    const pieces = paragraphPieces(element, targets);
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

  const table = (element: XmlElement): Draft => {
    const rows = childrenOf(element, 'tr').map((row) =>
      childrenOf(row, 'tc').map((cell) =>
        childrenOf(cell, 'p').flatMap((one, i): Piece[] => [
          ...(i > 0 ? [' '] : []),
          ...paragraphPieces(one, targets),
        ]),
      ),
    );
    const first = childrenOf(element, 'tr')[0];
    return { kind: 'table', header: childOf(childOf(first, 'trPr'), 'tblHeader') !== undefined, rows };
  };

  const read = (parent: XmlElement): Draft[] =>
    childrenOf(parent).flatMap((child): Draft[] => {
      if (child.name === 'p') return [paragraph(child)];
      if (child.name === 'tbl') return [table(child)];
      return /^(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(child.name) ? read(child) : [];
    });
  return read(body);
};
