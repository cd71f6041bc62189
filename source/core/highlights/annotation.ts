import type { Document } from '../document/document.ts';
import { iriOf } from '../document/iri.ts';
import { codePointCounter, codeUnitCounter } from '../text/code-points.ts';
import { anchored, type Highlight, inOrder } from './highlight.ts';
import { tagsOf } from './tags.ts';
import { ANNOTATION_CONTEXT, type Body, type Target, textualBody } from './web-annotation.ts';

/** A highlight as a W3C Web Annotation: as it is kept, and as it is exported. */
export type HighlightAnnotation = {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  /** The note, and the tags in it; nothing where there is no note. */
  readonly body?: readonly Body<'commenting' | 'tagging'>[];
  readonly target: Target;
};

const IRI = 'urn:x-onrecord:highlight:';

/** The note an annotation carries, '' for none. */
export const noteOf = ({ body = [] }: Pick<HighlightAnnotation, 'body'>): string =>
  body.find(({ purpose }) => purpose === 'commenting')?.value ?? '';

/** What a note makes of an annotation. */
export const saidIn = (note: string): Pick<HighlightAnnotation, 'motivation' | 'body'> =>
  note === ''
    ? { motivation: 'highlighting' }
    : {
        motivation: 'commenting',
        body: [textualBody('commenting', note), ...tagsOf(note).map((tag) => textualBody('tagging', tag))],
      };

/** Writes highlights down. */
export const annotationsOf = (
  document: Document,
  highlights: readonly Highlight[],
): readonly HighlightAnnotation[] => {
  if (highlights.length === 0) return [];
  const source = iriOf(document);
  const points = codePointCounter(document.text);
  // What stands nowhere any more may have stood past the end of what the text is now.
  const within = (at: number): number => Math.min(at, document.text.length);
  return highlights.map(({ id, passage, note }): HighlightAnnotation => {
    const { exact, prefix, suffix, start } = passage;
    return {
      '@context': ANNOTATION_CONTEXT,
      id: `${IRI}${id}`,
      type: 'Annotation',
      ...saidIn(note),
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          {
            type: 'TextPositionSelector',
            start: points(within(start)),
            end: points(within(start + exact.length)),
          },
        ],
      },
    };
  });
};

/** Reads highlights back, each where its words are in the text now, in order. */
export const highlightsFrom = (
  text: string,
  annotations: readonly HighlightAnnotation[],
): readonly Highlight[] => {
  if (annotations.length === 0) return [];
  const units = codeUnitCounter(text);
  return inOrder(
    annotations.map((annotation) => {
      const [{ exact, prefix, suffix }, position] = annotation.target.selector;
      return anchored(text, {
        id: annotation.id.replace(IRI, ''),
        passage: { exact, prefix, suffix, start: units(position.start) },
        note: noteOf(annotation),
      });
    }),
  );
};
