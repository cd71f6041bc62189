import type { Piece } from '../../document/draft.ts';
import { childOf, childrenOf, descendantsOf, textIn, type XmlElement } from '../xml/xml-tree.ts';
import { contentOf } from './content.ts';

/** Where links lead, by relationship id. */
export type Targets = ReadonlyMap<string, string>;

const isOn = (properties: XmlElement | undefined, name: string): boolean => {
  const property = childOf(properties, name);
  return property !== undefined && !/^(?:0|false|none|off)$/.test(property.attributes.val ?? '');
};

/** A character given by its number; those that only a symbol font has stand for bullets and arrows. */
const symbol = ({ attributes }: XmlElement): string => {
  const code = Number.parseInt(attributes.char ?? '', 16);
  if (!(code > 0x20 && code < 0xfffe)) return '';
  return code >= 0xe000 && code < 0xf900 ? '•' : String.fromCharCode(code);
};

const runWords = (run: XmlElement): Piece[] =>
  contentOf(run).flatMap((child): Piece[] => {
    switch (child.name) {
      case 't':
        return [textIn(child)];
      case 'tab':
      case 'ptab':
        return [' '];
      case 'sym':
        return [symbol(child)];
      case 'ruby':
        return rubyPieces(child);
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

/** Words of the base, then in parentheses how they are read. */
const rubyPieces = (ruby: XmlElement): Piece[] => {
  const wordsIn = (name: string): Piece[] =>
    childrenOf(ruby, name).flatMap((part) => contentOf(part).filter(isRun).flatMap(runPieces));
  const reading = wordsIn('rt');
  return [...wordsIn('rubyBase'), ...(reading.length > 0 ? ['(', ...reading, ')'] : [])];
};

const isRun = ({ name }: XmlElement): boolean => name === 'r';

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
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    let end = at + 1;
    if (typeof first !== 'object' || first.kind === 'line-break' || first.kind === 'note-reference') {
      if (first !== undefined) result.push(first);
    } else {
      const alike: Piece[] = [];
      for (end = at; end < pieces.length; end++) {
        const piece = pieces[end];
        if (typeof piece !== 'object' || piece.kind !== first.kind || piece.target !== first.target) break;
        for (const inner of piece.pieces) alike.push(inner);
      }
      result.push({ ...first, pieces: joined(alike) });
    }
    at = end;
  }
  return result;
};

/** The words of a paragraph. Tracked insertions are read and deletions are not, as if all changes were accepted. */
export const paragraphPieces = (paragraph: XmlElement, targets: Targets): Piece[] => {
  const read = (parent: XmlElement): Piece[] =>
    contentOf(parent).flatMap((child): Piece[] => {
      switch (child.name) {
        case 'r':
          return runPieces(child);
        case 'hyperlink': {
          const target = targets.get(child.attributes.id ?? '');
          const pieces = joined(read(child));
          return target === undefined ? pieces : [{ kind: 'link', target, pieces }];
        }
        case 'oMath':
        case 'oMathPara':
          return [descendantsOf(child, 't').map(textIn).join('')];
        default:
          return [];
      }
    });
  return joined(read(paragraph));
};
