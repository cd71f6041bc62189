import type { Document } from '../../document/document.ts';
import { iriOf } from '../../document/iri.ts';
import { annotationsOf, type HighlightAnnotation } from '../../highlights/annotation.ts';
import type { Highlight } from '../../highlights/highlight.ts';
import { ANNOTATION_CONTEXT } from '../../highlights/web-annotation.ts';
import { oneLine } from '../words.ts';

/** What `onrecord notes --format annotations` prints: https://www.w3.org/TR/annotation-model/#collections */
export type NotesCollection = {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Omit<HighlightAnnotation, '@context'>[];
  };
};

/** The reader's highlights and notes as W3C Web Annotations. */
export const notesAnnotations = (document: Document, highlights: readonly Highlight[]): NotesCollection => {
  const iri = iriOf(document);
  const items = annotationsOf(document, highlights).map(({ '@context': _, ...item }) => item);
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `${iri}#onrecord-highlights`,
    type: 'AnnotationCollection',
    label: `Highlights and notes of ${oneLine(document.title?.text ?? document.source.name)}`,
    total: items.length,
    ...(items.length > 0
      ? { first: { id: `${iri}#onrecord-highlights-1`, type: 'AnnotationPage', startIndex: 0, items } }
      : {}),
  };
};
