import type { Document } from '../../document/document.ts';
import { iriOf } from '../../document/iri.ts';
import { annotationsOf } from '../../highlights/annotation.ts';
import type { Highlight } from '../../highlights/highlight.ts';
import { collectionOf } from '../annotations/collection.ts';
import { oneLine } from '../printed-text.ts';

/** The reader's highlights and notes as W3C Web Annotations. */
export const notesAnnotations = (document: Document, highlights: readonly Highlight[]) =>
  collectionOf(
    `${iriOf(document)}#onrecord-highlights`,
    `Highlights and notes of ${oneLine(document.title?.text ?? document.source.name)}`,
    annotationsOf(document, highlights).map(({ '@context': _, ...item }) => item),
  );
