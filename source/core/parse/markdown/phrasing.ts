import type { Definition, PhrasingContent } from 'mdast';
import type { Piece } from '../../document/draft.ts';
import { given } from '../../text/fields.ts';

/** Link definitions by identifier, which the parser has made comparable. */
export type Definitions = ReadonlyMap<string, Definition>;

const isLineBreak = (html: string): boolean => /^<br\s*\/?>$/i.test(html);

const KINDS = { emphasis: 'emphasis', strong: 'strong', delete: 'strike' } as const;

const pieceOf = (node: PhrasingContent, definitions: Definitions): Piece => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { kind: KINDS[node.type], pieces: piecesOf(node.children, definitions) };
    case 'inlineCode':
      return { kind: 'code', pieces: [node.value] };
    case 'link':
    case 'linkReference': {
      const target = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url;
      return given({ kind: 'link', target, pieces: piecesOf(node.children, definitions) });
    }
    case 'footnoteReference':
      return { kind: 'note-reference', target: node.identifier, pieces: [`[${node.label ?? ''}]`] };
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return { kind: 'line-break' };
    case 'html':
      // A tag within a line is dropped; the words between two tags are text nodes of their own.
      return isLineBreak(node.value) ? { kind: 'line-break' } : '';
  }
};

/** The words of a paragraph, a heading or a cell, and what is set apart in them. */
export const piecesOf = (nodes: readonly PhrasingContent[], definitions: Definitions): readonly Piece[] =>
  nodes.map((node) => pieceOf(node, definitions));
