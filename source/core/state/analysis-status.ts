import type { Analysis } from '../analyse/analysis.ts';

/** What analysis has come to; a result is only taken under the id it was asked for. `done` runs from 0 to 1. */
export type AnalysisStatus =
  | {
      readonly kind: 'running';
      readonly id: number;
      readonly done: number;
      /** What is known already of the beginning of a long text. */
      readonly beginning?: Analysis;
    }
  | {
      readonly kind: 'ready';
      /** What was found, before the reader's corrections. */
      readonly found: Analysis;
      readonly analysis: Analysis;
    }
  | { readonly kind: 'failed'; readonly message: string };
