import type { Analysis } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';

/** The pane that has the keys. */
export type Pane = 'outline' | 'article' | 'speakers';

/** What analysis has come to; a result is only taken under the id it was asked for. */
export type AnalysisStatus =
  | { readonly kind: 'running'; readonly id: number }
  | { readonly kind: 'ready'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };

export type Overlay = { readonly kind: 'help' } | { readonly kind: 'why' };

/** Everything the screen shows follows from this. Places in the article are offsets, never row numbers. */
export type State = {
  readonly document: Document;
  readonly analysis: AnalysisStatus;
  readonly size: { readonly columns: number; readonly rows: number };
  readonly focus: Pane;
  readonly shown: { readonly outline: boolean; readonly speakers: boolean };
  readonly asides: boolean;
  /** Offset of the first character on the article's top row. */
  readonly top: number;
  /** `Quotation.id` of the current quotation. */
  readonly quotation?: string | undefined;
  /** `Speaker.id` of the chosen speaker; everybody else is dimmed. */
  readonly speaker?: string | undefined;
  /** Index of the row the speaker pane's cursor is on. */
  readonly cursor: number;
  readonly overlay?: Overlay | undefined;
  /** Digits typed so far. */
  readonly count: string;
};

/** The state a document opens in: at its start, analysis asked for under id 1. */
export const initialState = (document: Document, size: State['size']): State => ({
  document,
  analysis: { kind: 'running', id: 1 },
  size,
  focus: 'article',
  shown: { outline: true, speakers: true },
  asides: false,
  top: 0,
  cursor: 0,
  count: '',
});
