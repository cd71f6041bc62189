import type { Document } from '../../core/document/document.ts';
import type { ReadOptions } from '../../core/parse/format.ts';
import type { Raw } from './read.ts';

/** What a reading thread is told, and what it answers; plain data. */
export type ReadingTask = { readonly raw: Raw; readonly format: string; readonly options: ReadOptions };
export type ReadingAnswer = { readonly document: Document } | { readonly problem: string };
