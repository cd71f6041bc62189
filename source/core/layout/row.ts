import type { Direction, LevelRun } from './bidi.ts';

/** How a row with words that run from right to left stands in `width` cells: its runs are in reading order. */
export type RowBidi = {
  readonly direction: Direction;
  readonly runs: readonly LevelRun[];
  readonly width: number;
};

/**
 * One row of the article's column. `start` is its place in the document, every row's beyond the one's above it; `end` is where
 * its own words end. A `text` row shows the words between after `indent` cells; `prefix` (a bullet, a bar) stands
 * before them. A `cells` row shows text that is composed for the screen.
 */
export type Row =
  | { readonly kind: 'gap' | 'rule'; readonly block: number; readonly start: number; readonly end: number }
  | {
      readonly kind: 'text';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly indent: number;
      readonly prefix: string;
      readonly flows: boolean;
      /** No more of its paragraph follows, or it is set as it stands: it is not filled. */
      readonly isLast: boolean;
      /** Where something in it runs from right to left. */
      readonly bidi?: RowBidi | undefined;
    }
  | {
      readonly kind: 'cells';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly header: boolean;
      readonly columns: readonly { readonly start: number; readonly end: number; readonly width: number }[];
    }
  /** A line that is not the article's: a title given to what begins below it. */
  | {
      readonly kind: 'title';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly words: string;
    }
  | {
      readonly kind: 'fold';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly count: number;
    };
