import type { Draft, Piece } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';

/** Longer cells, in code units, are text that a table only lays out. */
const LONGEST_CELL = 600;
/** Paragraphs with words that a cell of a real table has at most. */
const MOST_PARAGRAPHS = 2;

type Line = Exclude<Draft, { readonly kind: 'table' | 'break' }>;

const isLine = (draft: Draft): draft is Line => /^(?:paragraph|list-item|code)$/.test(draft.kind);

const piecesOf = (line: Line): readonly Piece[] => {
  if (line.kind === 'code') return [line.text];
  return line.kind === 'list-item' ? [`${line.marker} `, ...line.pieces] : line.pieces;
};

/** The words of all blocks that have any, in one line. */
export const joinedPieces = (drafts: readonly Draft[]): readonly Piece[] =>
  drafts.flatMap((draft) => ('pieces' in draft ? [...draft.pieces, ' '] : []));

/** Whether a table only lays out text: in one column, or with more in a cell than a line or two. */
const isLayout = (rows: readonly (readonly (readonly Draft[])[])[]): boolean => {
  if (rows.every((cells) => cells.filter((cell) => cell.length > 0).length <= 1)) return true;
  if (rows.some((cells) => cells.some((cell) => !cell.every(isLine)))) return true;
  const lengths = rows.map((cells) =>
    cells.map((cell) =>
      cell
        .filter(isLine)
        .map((line) => wordsOf(piecesOf(line)).text.length)
        .filter((length) => length > 0),
    ),
  );
  if (lengths.every((cells) => cells.filter((cell) => cell.length > 0).length <= 1)) return true;
  return lengths
    .flat()
    .some((cell) => cell.length > MOST_PARAGRAPHS || cell.some((length) => length > LONGEST_CELL));
};

/**
 * The blocks of a table, of whose cells each was read as blocks. Cells with lists of their own, headings, tables or
 * long text come out block by block, row by row; the others stay a table.
 */
export const tableDrafts = (
  rows: readonly (readonly (readonly Draft[])[])[],
  header: boolean,
): readonly Draft[] => {
  if (isLayout(rows)) return rows.flat(2);
  const joined = (cell: readonly Draft[]): readonly Piece[] =>
    cell.filter(isLine).flatMap((line, i) => [...(i > 0 ? [' '] : []), ...piecesOf(line)]);
  return [{ kind: 'table', header, rows: rows.map((cells) => cells.map(joined)) }];
};
