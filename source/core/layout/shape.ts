import type { Block, BlockQuotation, Document } from '../document/document.ts';
import { slice } from '../text/range.ts';
import { cellsOf } from '../text/width.ts';

/** How a block is indented: cells kept free on its left, and what is drawn there. */
export type Shape = {
  readonly indent: number;
  /** Drawn in the indentation of the first line. `rest` is for the other lines. */
  readonly first: string;
  readonly rest: string;
  readonly flows: boolean;
};

const shape = (first: string, rest: string, flows: boolean): Shape => ({
  indent: cellsOf(first),
  first,
  rest,
  flows,
});

const bulletOf = (marker: string): string => (/^\d/.test(marker) ? `${marker} ` : '• ');

const bars = ({ depth = 1, flows }: BlockQuotation): Shape => {
  const drawn = '│ '.repeat(Math.min(depth, 6));
  return shape(drawn, drawn, flows);
};

const full = (document: Document, block: Block): Shape => {
  switch (block.kind) {
    case 'list-item': {
      const bullet = bulletOf(slice(document.text, block.marker).trim());
      const pad = '  '.repeat(Math.min(block.depth, 6));
      return shape(`${pad}${bullet}`, pad + ' '.repeat(cellsOf(bullet)), block.flows);
    }
    case 'quotation':
      return bars(block);
    case 'footnote': {
      const label = `${block.label}. `;
      return shape(label, ' '.repeat(cellsOf(label)), block.flows);
    }
    case 'code':
      return shape('  ', '  ', false);
    case 'table':
      return shape('', '', false);
    case 'break':
    case 'aside':
      return shape('', '', true);
    default:
      return shape('', '', block.flows);
  }
};

/** The shape of a block in a column of that many cells; narrow columns are not indented. */
export const shapeOf = (document: Document, block: Block, width: number): Shape => {
  const wanted = full(document, block);
  return wanted.indent * 3 > width ? { indent: 0, first: '', rest: '', flows: wanted.flows } : wanted;
};
