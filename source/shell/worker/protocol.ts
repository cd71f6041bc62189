import type { Analysis } from '../../core/analyse/analysis.ts';
import type { Part } from '../../core/analyse/windows/part.ts';
import type { Document } from '../../core/document/document.ts';
import type { Unread } from '../load/unread.ts';
import type { Packed } from '../long-texts/pack.ts';

/**
 * What a worker is asked: one article. Plain data, as it is copied from thread to thread. `isSizeAsked` gives it all
 * the memory the machine has. A long text it reads by itself; `known` is the fingerprint of what the asking thread has
 * read of it, where that has read it too.
 */
export type AnalysisRequest = { readonly isSizeAsked?: boolean } & (
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'unread'; readonly unread: Unread; readonly known?: string }
);

/**
 * What it answers: that it lives, the article (where the asking thread has not read it), then what analysing it as it is
 * read yields (see core/analyse/as-read.ts), or why there is nothing.
 */
export type AnalysisAnswer =
  | { readonly kind: 'started' | 'complete' }
  | { readonly kind: 'read'; readonly document: Packed<Document> }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'beginning' | 'done'; readonly analysis: Packed<Analysis> }
  | { readonly kind: 'part'; readonly part: Packed<Part> }
  | { readonly kind: 'unreadable' | 'failed'; readonly message: string };
