import type { Definition, PhrasingContent } from 'mdast';
import type { Piece } from '../../document/draft.ts';
import { textAt } from '../../text/at.ts';

/** Link definitions by identifier, which the parser has made comparable. */
export type Definitions = ReadonlyMap<string, Definition>;

const isLineBreak = (html: string): boolean => /^<br\s*\/?>$/i.test(html);

const apart = (kind: 'emphasis' | 'strong' | 'strike', pieces: readonly Piece[]): Piece => ({ kind, pieces });

const link = (target: string | undefined, pieces: readonly Piece[]): Piece => ({
  kind: 'link',
  ...(target !== undefined && { target }),
  pieces,
});

const pieceOf = (node: PhrasingContent, definitions: Definitions): Piece => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'emphasis':
      return apart('emphasis', piecesOf(node.children, definitions));
    case 'strong':
      return apart('strong', piecesOf(node.children, definitions));
    case 'delete':
      return apart('strike', piecesOf(node.children, definitions));
    case 'inlineCode':
      return { kind: 'code', pieces: [node.value] };
    case 'link':
      return link(node.url, piecesOf(node.children, definitions));
    case 'linkReference':
      return link(definitions.get(node.identifier)?.url, piecesOf(node.children, definitions));
    case 'footnoteReference':
      return {
        kind: 'note-reference',
        target: node.identifier,
        pieces: [`[${textAt([node.label], 0)}]`],
      };
    case 'image':
    case 'imageReference':
      return textAt([node.alt], 0);
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
