import type { Analysis } from '../../core/analyse/analysis.ts';
import type { Document } from '../../core/document/document.ts';

/** What a worker is asked: one article. Plain data, as it is copied from thread to thread. */
export type AnalysisRequest = { readonly document: Document };

/** What it answers: that it lives, how far it has come, then the analysis or why there is none. */
export type AnalysisAnswer =
  | { readonly kind: 'started' }
  /** How far it has come, from 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };
