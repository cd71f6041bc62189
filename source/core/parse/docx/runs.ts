import type { Piece } from '../../document/draft.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/xml-tree.ts';

/** Where links lead, by relationship id. */
export type Targets = ReadonlyMap<string, string>;

const isOn = (properties: XmlElement | undefined, name: string): boolean => {
  const property = childOf(properties, name);
  return property !== undefined && !/^(?:0|false|none|off)$/.test(property.attributes.val ?? '');
};

const runWords = (run: XmlElement): Piece[] =>
  childrenOf(run).flatMap((child): Piece[] => {
    switch (child.name) {
      case 't':
        return [textIn(child)];
      case 'tab':
        return [' '];
      case 'br':
      case 'cr':
        return child.attributes.type === 'page' ? [' '] : [{ kind: 'line-break' }];
      case 'noBreakHyphen':
        return ['-'];
      case 'footnoteReference':
      case 'endnoteReference':
        return [{ kind: 'note-reference', pieces: [`[${child.attributes.id ?? ''}]`] }];
      default:
        return [];
    }
  });

const runPieces = (run: XmlElement): Piece[] => {
  const properties = childOf(run, 'rPr');
  if (isOn(properties, 'vanish')) return [];
  let pieces = runWords(run);
  if (pieces.length === 0) return [];
  if (isOn(properties, 'strike')) pieces = [{ kind: 'strike', pieces }];
  if (isOn(properties, 'i')) pieces = [{ kind: 'emphasis', pieces }];
  if (isOn(properties, 'b')) pieces = [{ kind: 'strong', pieces }];
  return pieces;
};

/** Neighbouring runs of one look are one stretch of it, though Word cuts them as it pleases. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isSame =
      typeof piece !== 'string' &&
      typeof last === 'object' &&
      'pieces' in piece &&
      'pieces' in last &&
      last.kind === piece.kind &&
      last.target === piece.target &&
      piece.kind !== 'note-reference';
    if (isSame) result[result.length - 1] = { ...last, pieces: joined([...last.pieces, ...piece.pieces]) };
    else result.push(piece);
  }
  return result;
};

/** The words of a paragraph. Tracked insertions are read and deletions are not, as if all changes were accepted. */
export const paragraphPieces = (paragraph: XmlElement, targets: Targets): Piece[] => {
  const read = (parent: XmlElement): Piece[] =>
    childrenOf(parent).flatMap((child): Piece[] => {
      switch (child.name) {
        case 'r':
          return runPieces(child);
        case 'hyperlink': {
          const target = targets.get(child.attributes.id ?? '');
          const pieces = joined(read(child));
          return target === undefined ? pieces : [{ kind: 'link', target, pieces }];
        }
        case 'ins':
        case 'moveTo':
        case 'smartTag':
        case 'sdt':
        case 'sdtContent':
        case 'fldSimple':
          return read(child);
        default:
          return [];
      }
    });
  return joined(read(paragraph));
};
