import type { Analysis } from '../../core/analyse/analysis.ts';
import type { Step } from '../../core/analyse/as-read.ts';
import type { Document } from '../../core/document/document.ts';
import type { Unread } from '../load/unread.ts';
import type { Packed } from './pack.ts';

/**
 * What a worker is asked: one article. Plain data, as it is copied from thread to thread. A long text it reads by
 * itself; `known` is the fingerprint of what the asking thread has read of it, where that has read it too.
 */
export type AnalysisRequest =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'unread'; readonly unread: Unread; readonly known?: string };

/**
 * What it answers: that it lives, the article (where the asking thread has not read it), how far it has come and what
 * is known of a long text's beginning, then the analysis or why there is none.
 */
export type AnalysisAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'read'; readonly packed: Packed }
  | { readonly kind: 'unreadable'; readonly message: string }
  | Step
  | { readonly kind: 'done'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };
