import type {
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Draft, Piece } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';
import { textAt } from '../../text/at.ts';
import { given } from '../../text/fields.ts';
import { setAside } from '../article/set-aside.ts';
import { type Definitions, piecesOf } from './phrasing.ts';

const BULLETS = ['•', '◦', '▪'];
/** Bold words longer than this are emphasis, not a heading. */
const LONGEST_BOLD_HEADING = 90;

/**
 * Where blocks are read: in how many lists, and in which block quotation. `quoted` counts the quotations, where one is
 * quoted within another.
 */
type Place = { readonly depth: number; readonly group: number | undefined; readonly quoted?: number };

const holdsQuotation = (nodes: readonly RootContent[]): boolean =>
  nodes.some((node) => node.type === 'blockquote' || ('children' in node && holdsQuotation(node.children)));

/** Gives the words of HTML. */
export type WordsOfHtml = (html: string) => string;

type Reading = {
  readonly drafts: Draft[];
  readonly wordsOfHtml: WordsOfHtml;
  definitions: Definitions;
  groups: number;
  /** Of the last heading marked as one. */
  level: number;
};

const isImage = ({ type }: { readonly type: string }): boolean =>
  type === 'image' || type === 'imageReference';

/** A paragraph that is all bold, short, and no sentence: a heading by another name. */
const isBoldHeading = ({ children }: Paragraph, pieces: readonly Piece[]): boolean => {
  if (children.length !== 1 || children[0]?.type !== 'strong') return false;
  const { text } = wordsOf(pieces);
  return text.length <= LONGEST_BOLD_HEADING && !/[.,;:!…”"]$|\n/.test(text);
};

const readParagraph = (reading: Reading, node: Paragraph, { group, quoted }: Place): Draft => {
  const pieces = piecesOf(node.children, reading.definitions);
  if (node.children.some(isImage)) {
    const isPicture = node.children.every(
      (child) => isImage(child) || (child.type === 'text' && !/\S/.test(child.value)),
    );
    if (isPicture) return { kind: 'caption', pieces };
  }
  if (group !== undefined) return given({ kind: 'quotation', group, depth: quoted, pieces });
  if (isBoldHeading(node, pieces)) return { kind: 'heading', level: Math.min(6, reading.level + 1), pieces };
  return setAside({ kind: 'paragraph', pieces });
};

/** What begins the meaning of a term, on the next line or, after a blank one, in a paragraph of its own. */
const MEANING = /\n:[ \t]+/;
const LOOSE_MEANING = /^:[ \t]+/;

/**
 * A paragraph's parts: a term, and each of its meanings ("Term", then a line ": what it means"), as PHP Markdown Extra
 * writes lists of definitions; all in one where it is none.
 */
const termsOf = (children: readonly PhrasingContent[], isAfterTerm: boolean): PhrasingContent[][] => {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    const [first = '', ...more] = child.type === 'text' ? child.value.split(MEANING) : [];
    if (child.type !== 'text') {
      parts.at(-1)?.push(child);
      continue;
    }
    const isLoose = isAfterTerm && child === children[0];
    parts.at(-1)?.push({ ...child, value: isLoose ? first.replace(LOOSE_MEANING, '') : first });
    for (const value of more) parts.push([{ ...child, value }]);
  }
  const isTerm = parts[0]?.every((child) => child.type !== 'text' || !child.value.includes('\n')) ?? false;
  return parts.length === 1 || isTerm ? parts : [[...children]];
};

const markerOf = (list: List, item: ListItem, index: number, depth: number): string => {
  if (typeof item.checked === 'boolean') return item.checked ? '☑' : '☐';
  if (list.ordered) return `${Number(list.start) + index}.`;
  return textAt(BULLETS, Math.min(depth, BULLETS.length - 1));
};

const readList = (reading: Reading, list: List, place: Place): void => {
  for (const [index, item] of list.children.entries()) {
    const [first, ...rest] = item.children;
    const isWorded = first?.type === 'paragraph';
    if (isWorded) {
      const pieces = piecesOf(first.children, reading.definitions);
      const marker = markerOf(list, item, index, place.depth);
      reading.drafts.push({ kind: 'list-item', depth: place.depth, marker, pieces });
    }
    readBlocks(reading, isWorded ? rest : item.children, { ...place, depth: place.depth + 1 });
  }
};

/** The words of a note's blocks, each on a line of its own, whatever they stand in. */
const notePieces = (nodes: readonly RootContent[], definitions: Definitions): readonly Piece[] =>
  nodes.flatMap((node, index): readonly Piece[] => {
    const gap: readonly Piece[] = index > 0 ? [{ kind: 'line-break' }] : [];
    switch (node.type) {
      case 'paragraph':
        return [...gap, ...piecesOf(node.children, definitions)];
      case 'code':
        return [...gap, node.value];
      case 'blockquote':
      case 'list':
      case 'listItem':
        return [...gap, ...notePieces(node.children, definitions)];
      default:
        return [];
    }
  });

const readFootnote = ({ definitions }: Reading, { label, children }: FootnoteDefinition): Draft => ({
  kind: 'footnote',
  label: label ?? '',
  pieces: notePieces(children, definitions),
});

const readBlock = (reading: Reading, node: RootContent, place: Place): void => {
  const { drafts, definitions } = reading;
  switch (node.type) {
    case 'heading':
      reading.level = node.depth;
      drafts.push({ kind: 'heading', level: node.depth, pieces: piecesOf(node.children, definitions) });
      break;
    case 'paragraph':
      for (const children of termsOf(node.children, drafts.at(-1)?.kind === 'paragraph'))
        drafts.push(readParagraph(reading, { ...node, children }, place));
      break;
    case 'list':
      readList(reading, node, place);
      break;
    case 'blockquote': {
      reading.groups += 1;
      const { group = reading.groups, quoted = 0 } = place;
      const isNested = quoted > 0 || holdsQuotation(node.children);
      readBlocks(reading, node.children, { ...place, group, ...(isNested && { quoted: quoted + 1 }) });
      break;
    }
    case 'code':
      drafts.push(given({ kind: 'code', text: node.value, language: node.lang || undefined }));
      break;
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => piecesOf(cell.children, definitions)),
      );
      drafts.push({ kind: 'table', header: true, rows });
      break;
    }
    case 'thematicBreak':
      drafts.push({ kind: 'break' });
      break;
    case 'footnoteDefinition':
      drafts.push(readFootnote(reading, node));
      break;
    case 'html':
      drafts.push({ kind: 'paragraph', pieces: [reading.wordsOfHtml(node.value)] });
      break;
    case 'yaml':
      drafts.push({ kind: 'code', text: node.value, language: 'yaml' });
      break;
  }
};

const readBlocks = (reading: Reading, nodes: readonly RootContent[], place: Place): void => {
  for (const node of nodes) readBlock(reading, node, place);
};

const definitionsOf = ({ children }: Root): Definitions =>
  new Map(
    children
      .filter((node): node is Definition => node.type === 'definition')
      // The first definition of a name counts.
      .toReversed()
      .map((node) => [node.identifier, node]),
  );

/** The blocks of the Markdown trees an article was cut into, in reading order. Each is let go before the next. */
export const draftsOf = (trees: Iterable<Root>, wordsOfHtml: WordsOfHtml): readonly Draft[] => {
  const reading: Reading = { drafts: [], wordsOfHtml, definitions: new Map(), groups: 0, level: 1 };
  for (const tree of trees) {
    reading.definitions = definitionsOf(tree);
    readBlocks(reading, tree.children, { depth: 0, group: undefined });
  }
  return reading.drafts;
};
