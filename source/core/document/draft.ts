import type { InlineKind, Source } from './document.ts';

/**
 * Words of a block as the reader of a format found them: a string, in which any white space counts as one space; an
 * intended line break; or words with a form of their own, such as a link.
 */
export type Piece =
  | string
  | { readonly kind: 'line-break' }
  | { readonly kind: InlineKind; readonly target?: string; readonly pieces: readonly Piece[] };

/** A block without its range in the text. Blocks without words are left out. */
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
  | {
      readonly kind: 'quotation';
      readonly group: number;
      /** In how many quotations it stands, where one is quoted within another. */
      readonly depth?: number;
      readonly pieces: readonly Piece[];
    }
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

/** What the article states about itself. `compose` gives a range to the first four where they are in the text as well. */
export type About = {
  readonly [Fact in 'title' | 'byline' | 'dateline' | 'date' | 'site' | 'language' | 'canonical']?:
    | string
    | undefined;
} & { readonly source: Source };
