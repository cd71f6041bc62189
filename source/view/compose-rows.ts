import { styledCells } from '../core/text/styled-cells.ts';

/** What Ink has been told to put on the screen, in order; only writes of text at a place are looked into. */
export type Operation =
  | {
      readonly type: 'write';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly transformers: readonly unknown[];
    }
  | { readonly type: 'clip' | 'unclip' };

/** A row as it is to be written: its styles ended, and how many cells it takes. */
type Settled = { readonly text: string; readonly cells: number };

type Settle = (row: string) => Settled;

/** Most rows kept from one frame to the next: a few screens full. */
const mostKept = 2048;

const kept = new Map<string, Settled | undefined>();

const settledRow = (row: string, settle: Settle): Settled | undefined => {
  const known = kept.get(row);
  if (known || kept.has(row)) return known;
  const measured = styledCells(row);
  const settled =
    measured === undefined ? settle(row) : measured.isOpen ? undefined : { ...measured, text: row };
  if (kept.size >= mostKept) kept.clear();
  kept.set(row, settled);
  return settled;
};

/**
 * The screen's rows, composed of whole styled rows instead of single cells, which is most of what a frame costs.
 * `undefined` where that would not do: something is clipped, transformed, lies over something else or over an edge,
 * or a style runs from one row into the next. `settle` measures rows with more in them than simple units.
 */
export const composeRows = (
  operations: readonly Operation[],
  width: number,
  height: number,
  settle: Settle,
): string | undefined => {
  const rows = Array.from({ length: height }, () => '');
  const filled = new Array<number>(height).fill(0);
  for (const operation of operations) {
    if (operation.type !== 'write' || operation.transformers.length > 0) return undefined;
    const { x, text } = operation;
    let y = operation.y - 1;
    for (const part of text.split('\n')) {
      y += 1;
      if (part === '') continue;
      const settled = settledRow(part, settle);
      const until = filled[y];
      if (settled === undefined || until === undefined || x < until || x + settled.cells > width)
        return undefined;
      rows[y] += ' '.repeat(x - until) + settled.text;
      filled[y] = x + settled.cells;
    }
  }
  return rows.map((row) => row.trimEnd()).join('\n');
};
