import type { Direction, LevelRun } from './bidi.ts';

/** The runs of a row with right-to-left words, in reading order, for a column of `width` cells. */
export type RowBidi = {
  readonly direction: Direction;
  readonly runs: readonly LevelRun[];
  readonly width: number;
};

/**
 * One row of the article's column. `start` is its offset in the document, greater than that of the row above; `end` is
 * where its words end. A `text` row shows the words between them after `indent` cells; `prefix` (a bullet, a bar) goes
 * before them. A `cells` row shows text composed for the screen.
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
      /** The last row of its paragraph, or preformatted text: not justified. */
      readonly isLast: boolean;
      /** Present when the row has right-to-left text. */
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
  /** A generated title for the block below; no words of the article. */
  | {
      readonly kind: 'title';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly words: string;
    }
  /** A line of what stands above the article; the places of such rows are below 0. */
  | {
      readonly kind: 'front';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly words: string;
      /** Its role on the screen. */
      readonly role: string;
    }
  | {
      readonly kind: 'fold';
      readonly block: number;
      readonly start: number;
      readonly end: number;
      readonly count: number;
    };
