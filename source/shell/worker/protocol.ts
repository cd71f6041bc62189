import type { Analysis } from '../../core/analyse/analysis.ts';
import type { Step } from '../../core/analyse/as-read.ts';
import type { Document } from '../../core/document/document.ts';

/** What a worker is asked: one article. Plain data, as it is copied from thread to thread. */
export type AnalysisRequest = { readonly document: Document };

/** What it answers: that it lives, how far it has come and what is known of a long text's beginning, then the analysis or why there is none. */
export type AnalysisAnswer =
  | { readonly kind: 'started' }
  | Step
  | { readonly kind: 'done'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };
