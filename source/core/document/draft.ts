import type { InlineKind, Source } from './document.ts';

/**
 * Words of a block as a reader of some format found them: a string, in which any white space is one space; a line
 * end the author meant; or words set apart.
 */
export type Piece =
  | string
  | { readonly kind: 'line-break' }
  | { readonly kind: InlineKind; readonly target?: string; readonly pieces: readonly Piece[] };

/** A block without its place in the text. Blocks that turn out to have no words are left out. */
export type Draft =
  | { readonly kind: 'heading'; readonly level: number; readonly pieces: readonly Piece[] }
  | { readonly kind: 'paragraph' | 'caption'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'list-item';
      /** 0 for an item of an outermost list. */
      readonly depth: number;
      /** The bullet or number as shown: "•", "3.". */
      readonly marker: string;
      readonly pieces: readonly Piece[];
    }
  | { readonly kind: 'quotation'; readonly group: number; readonly pieces: readonly Piece[] }
  | { readonly kind: 'footnote'; readonly label: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'code'; readonly text: string; readonly language?: string }
  | {
      readonly kind: 'table';
      readonly header: boolean;
      /** Row by row, cell by cell. */
      readonly rows: readonly (readonly (readonly Piece[])[])[];
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'aside'; readonly reason: string; readonly pieces: readonly Piece[] };

/** What the article says of itself. Words that stand in the text as well are found there by `compose`. */
export type About = {
  readonly title?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly date?: string;
  readonly source: Source;
};
