import type { Rect } from '../../core/layout/frame.ts';
import { blank, fitLine, type Line, type Span } from '../spans.ts';

/** Lines for a rectangle of the screen. */
export type Block = { readonly rect: Rect; readonly lines: readonly Line[] };

/** The rows of a screen made of blocks that do not overlap; blocks on the same row are joined from left to right. */
export const placeBlocks = (blocks: readonly Block[], rows: number): readonly Line[] =>
  Array.from({ length: rows }, (_, row) => {
    const line: Span[] = [];
    let column = 0;
    for (const { rect, lines } of blocks) {
      if (row < rect.y || row >= rect.y + rect.height) continue;
      if (rect.x > column) line.push(blank(rect.x - column));
      line.push(...fitLine(lines[row - rect.y] ?? [], rect.width));
      column = rect.x + rect.width;
    }
    return line;
  });
